# SPDX-License-Identifier: GPL-3.0-or-later
# The Debian package. It has no scripts of its own: the caches of desktop files, MIME types and icons are renewed by the
# triggers of the packages that keep them.
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
# Made for one release of Debian, whose libraries it needs; a package of Debian's own comes after it.
file(STRINGS /etc/os-release release REGEX "^VERSION_CODENAME=")
string(REGEX REPLACE "[^a-z]" "" release "${release}") # without the key, which is in capitals
set(CPACK_DEBIAN_PACKAGE_RELEASE 1~${release}1)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_HOMEPAGE ${CPACK_PACKAGE_HOMEPAGE_URL})
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)

# Libraries are found by dpkg-shlibdeps. It cannot see what Qt loads by itself: whoever owns the plugin here is needed. They
# have other names in other releases of Debian.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(needed ca-certificates)
foreach(plugin IN ITEMS sqldrivers/libqsqlite.so iconengines/libqsvgicon.so)
  execute_process(COMMAND dpkg-query -S ${CPACK_HEIRLOOM_QT_PLUGINS}/${plugin} OUTPUT_VARIABLE owner RESULT_VARIABLE failed)
  if(failed)
    message(FATAL_ERROR "No package has ${plugin}, which the programs need, so the Debian package would lack a dependency.")
  endif()
  string(REGEX REPLACE ":.*" "" owner "${owner}")
  list(APPEND needed ${owner})
endforeach()
list(JOIN needed ", " CPACK_DEBIAN_PACKAGE_DEPENDS)
# Wayland, Qt's own texts in the user's language, the keychain.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland, qt6-translations-l10n, libsecret-1-0")
