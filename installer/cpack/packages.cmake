# SPDX-License-Identifier: GPL-3.0-or-later
# What all packages say, whatever makes them; options.cmake adds what one generator alone needs to know.
set(CPACK_PACKAGE_NAME heirloom)
set(CPACK_PACKAGE_VENDOR "Heirloom developers")
set(CPACK_PACKAGE_CONTACT "Heirloom developers <heirloom@users.noreply.github.com>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "download manager that keeps revisions of large things") # no article, no capital: Debian's rule
set(CPACK_PACKAGE_DESCRIPTION # in lines of less than 80 characters, as packages show them
"Heirloom is for people who keep versions of large things that consist of many
files: models and datasets, data releases, maps and game assets, disk images.
It downloads what is new in a revision and takes the rest from what the disk
already holds, keeps one copy of every content however many revisions show it,
and gives the space back when the last one is deleted.

It understands single links, Metalinks, checksum lists, BagIt bags, manifests
of its own, Hugging Face, Zenodo and releases on GitHub, fetches large files
from all of their mirrors at once, verifies every byte, and can follow sources
for new revisions. There is a window, and a command line for scripts and
servers.")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_MONOLITHIC_INSTALL ON)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_PROJECT_CONFIG_FILE ${CMAKE_CURRENT_LIST_DIR}/options.cmake)
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/staged.cmake)

# For the files above, which run long after this.
set(CPACK_HEIRLOOM_SOURCE ${PROJECT_SOURCE_DIR})
set(CPACK_HEIRLOOM_ID ${HEIRLOOM_ID})
set(CPACK_HEIRLOOM_TIME ${HEIRLOOM_SOURCE_TIME})
set(CPACK_HEIRLOOM_QT_PLUGINS ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_PLUGINS})

if(WIN32)
  include(${CMAKE_CURRENT_LIST_DIR}/windows.cmake)
elseif(APPLE)
  include(${CMAKE_CURRENT_LIST_DIR}/macos.cmake)
else()
  set(CPACK_GENERATOR DEB)
endif()
include(CPack)
