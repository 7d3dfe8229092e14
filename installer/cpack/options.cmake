# SPDX-License-Identifier: GPL-3.0-or-later
# Read by cpack once for each package that it makes.
if(CPACK_GENERATOR STREQUAL "DEB")
  include(${CMAKE_CURRENT_LIST_DIR}/debian.cmake)
elseif(CPACK_GENERATOR STREQUAL "RPM")
  include(${CMAKE_CURRENT_LIST_DIR}/rpm.cmake)
endif()
