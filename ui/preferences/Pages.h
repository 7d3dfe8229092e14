// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace heirloom {

class Engine;
class PreferencesPage;
class Settings;

/// The pages of the preferences, each with its fields. GUI thread; settings and engine outlive
/// them.
namespace Pages {

PreferencesPage *general(Settings &settings);
PreferencesPage *storages(Settings &settings, Engine &engine);
PreferencesPage *transfers(Settings &settings);
PreferencesPage *network(Settings &settings);
PreferencesPage *adding(Settings &settings);
PreferencesPage *finishing(Settings &settings);
PreferencesPage *following(Settings &settings);
PreferencesPage *sources(Settings &settings, Engine &engine);
PreferencesPage *keeping(Settings &settings);
PreferencesPage *notifications(Settings &settings);

} // namespace Pages
} // namespace heirloom
