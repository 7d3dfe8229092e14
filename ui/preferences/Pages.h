// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace heirloom {

class PreferencesPage;
class Settings;

/// The pages of the preferences, each with its fields. GUI thread; the settings outlive them.
namespace Pages {

PreferencesPage *transfers(Settings &settings);
PreferencesPage *network(Settings &settings);
PreferencesPage *sources(Settings &settings);
PreferencesPage *keeping(Settings &settings);
PreferencesPage *adding(Settings &settings);
PreferencesPage *finishing(Settings &settings);

} // namespace Pages
} // namespace heirloom
