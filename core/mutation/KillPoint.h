// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace heirloom {

/// A named instant between two steps of a protocol, where test builds (CMake option HEIRLOOM_KILLPOINTS) may end the
/// process: the environment variable HL_KILL names the point, `HL_KILL=body:3` its third passage. Nothing at all in
/// other builds.
#ifdef HEIRLOOM_KILLPOINTS
void killPoint(const char *name);
#else
inline void killPoint(const char *) {}
#endif

} // namespace heirloom
