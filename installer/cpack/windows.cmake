# SPDX-License-Identifier: GPL-3.0-or-later
# An installer (NSIS) and a ZIP for Windows. Untested: Heirloom has no port to Windows yet, so nothing has ever been
# packaged by this. It is here so that a port has a place to begin, and is read on Windows alone.
set(CPACK_GENERATOR NSIS ZIP)
set(CPACK_PACKAGE_INSTALL_DIRECTORY Heirloom)
set(CPACK_PACKAGE_EXECUTABLES heirloom Heirloom)
set(CPACK_CREATE_DESKTOP_LINKS heirloom)
set(CPACK_NSIS_DISPLAY_NAME Heirloom)
set(CPACK_NSIS_PACKAGE_NAME Heirloom)
set(CPACK_NSIS_INSTALLED_ICON_NAME bin\\\\heirloom.exe)
set(CPACK_NSIS_URL_INFO_ABOUT ${PROJECT_HOMEPAGE_URL})
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_EXECUTABLES_DIRECTORY bin)
# Links of the scheme heirloom: and Metalinks.
set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS [[
  WriteRegStr HKLM 'Software\\Classes\\heirloom' '' 'URL:Heirloom'
  WriteRegStr HKLM 'Software\\Classes\\heirloom' 'URL Protocol' ''
  WriteRegStr HKLM 'Software\\Classes\\heirloom\\shell\\open\\command' '' '\"$INSTDIR\\bin\\heirloom.exe\" \"%1\"'
  WriteRegStr HKLM 'Software\\Classes\\Heirloom.Metalink\\shell\\open\\command' '' '\"$INSTDIR\\bin\\heirloom.exe\" \"%1\"'
  WriteRegStr HKLM 'Software\\Classes\\.meta4\\OpenWithProgids' 'Heirloom.Metalink' ''
  WriteRegStr HKLM 'Software\\Classes\\.metalink\\OpenWithProgids' 'Heirloom.Metalink' '']])
set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS [[
  DeleteRegKey HKLM 'Software\\Classes\\heirloom'
  DeleteRegKey HKLM 'Software\\Classes\\Heirloom.Metalink'
  DeleteRegValue HKLM 'Software\\Classes\\.meta4\\OpenWithProgids' 'Heirloom.Metalink'
  DeleteRegValue HKLM 'Software\\Classes\\.metalink\\OpenWithProgids' 'Heirloom.Metalink']])
find_program(WINDEPLOYQT windeployqt HINTS ${QT6_INSTALL_PREFIX}/bin REQUIRED)
install(CODE "execute_process(COMMAND \"${WINDEPLOYQT}\" --release --no-compiler-runtime \"\${CMAKE_INSTALL_PREFIX}/bin/heirloom.exe\"
  COMMAND_ERROR_IS_FATAL ANY)")
