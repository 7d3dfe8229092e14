# SPDX-License-Identifier: GPL-3.0-or-later
# A disk image to drag the program out of, for macOS. Untested: Heirloom has no port to macOS yet, so nothing has ever been
# packaged by this. It is here so that a port has a place to begin, and is read on macOS alone. What it makes is not notarised.
set(CPACK_GENERATOR DragNDrop)
set(CPACK_DMG_VOLUME_NAME Heirloom)
set_target_properties(heirloom PROPERTIES
  MACOSX_BUNDLE ON OUTPUT_NAME Heirloom MACOSX_BUNDLE_INFO_PLIST ${CMAKE_CURRENT_LIST_DIR}/Info.plist.in)
# The other programs lie beside the window's, where it looks for the archiver.
install(TARGETS heirloom_cli heirloom_archiver RUNTIME DESTINATION Heirloom.app/Contents/MacOS)
find_program(MACDEPLOYQT macdeployqt HINTS ${QT6_INSTALL_PREFIX}/bin REQUIRED)
install(CODE "execute_process(COMMAND \"${MACDEPLOYQT}\" \"\${CMAKE_INSTALL_PREFIX}/Heirloom.app\"
  \"-executable=\${CMAKE_INSTALL_PREFIX}/Heirloom.app/Contents/MacOS/heirloom-cli\"
  \"-executable=\${CMAKE_INSTALL_PREFIX}/Heirloom.app/Contents/MacOS/heirloom-archiver\" COMMAND_ERROR_IS_FATAL ANY)")
