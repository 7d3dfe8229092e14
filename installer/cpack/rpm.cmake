# SPDX-License-Identifier: GPL-3.0-or-later
# The RPM package. Its libraries are found by rpmbuild; made on Debian it needs a distribution that has all of them in these
# versions, KArchive's for Qt 5 among them. It is built and its content is looked at, but it was never installed anywhere.
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_RELEASE 1)
set(CPACK_RPM_PACKAGE_LICENSE GPL-3.0-or-later)
set(CPACK_RPM_PACKAGE_URL ${CPACK_PACKAGE_HOMEPAGE_URL})
set(CPACK_RPM_PACKAGE_SUMMARY "Download manager that keeps revisions of large things")
set(CPACK_RPM_PACKAGE_AUTOREQPROV ON)
set(CPACK_RPM_PACKAGE_SUGGESTS "qt6-qtwayland") # as Fedora calls it; SQLite's driver is part of Qt's base package there
set(CPACK_RPM_COMPRESSION_TYPE xz)
# The same sources make the same package, on whatever computer and at whatever time.
set(CPACK_RPM_SPEC_MORE_DEFINE "%define _buildhost heirloom
%define use_source_date_epoch_as_buildtime 1
%define clamp_mtime_to_source_date_epoch 1
%define _build_id_links none")
# Folders that belong to other packages.
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
    /usr/lib/systemd /usr/lib/systemd/user /usr/share/applications /usr/share/bash-completion /usr/share/bash-completion/completions
    /usr/share/doc /usr/share/fish /usr/share/fish/vendor_completions.d /usr/share/icons /usr/share/icons/hicolor
    /usr/share/icons/hicolor/scalable /usr/share/icons/hicolor/scalable/apps /usr/share/icons/hicolor/symbolic
    /usr/share/icons/hicolor/symbolic/apps /usr/share/man /usr/share/man/man1 /usr/share/metainfo /usr/share/mime
    /usr/share/mime/packages /usr/share/zsh /usr/share/zsh/site-functions)
foreach(size IN ITEMS 16 22 24 32 48 64 128 256 512)
  list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
       /usr/share/icons/hicolor/${size}x${size} /usr/share/icons/hicolor/${size}x${size}/apps)
endforeach()
