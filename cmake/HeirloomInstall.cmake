# SPDX-License-Identifier: GPL-3.0-or-later
# What is installed where. `heirloom_installed` builds all of it; installer/package.sh makes packages of it.
include(GNUInstallDirs)

# The name of the program on every desktop: of its files, its icon, its window, its notifications. The programs say it in
# Bootstrap::applicationId(); the test `install_tree` holds both the same.
set(HEIRLOOM_ID io.github.heirloom.Heirloom)
set(heirloom_share ${CMAKE_BINARY_DIR}/share)

# When these sources were made, for whatever states a date, so that the same sources make the same packages: the last
# commit's time, or that of the unpacked archive's files, which is the same.
set(HEIRLOOM_SOURCE_TIME $ENV{SOURCE_DATE_EPOCH})
if(NOT HEIRLOOM_SOURCE_TIME)
  find_package(Git QUIET)
  if(Git_FOUND)
    execute_process(COMMAND ${GIT_EXECUTABLE} log -1 --format=%ct WORKING_DIRECTORY ${PROJECT_SOURCE_DIR}
                    OUTPUT_VARIABLE HEIRLOOM_SOURCE_TIME OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
  endif()
endif()
if(NOT HEIRLOOM_SOURCE_TIME)
  file(TIMESTAMP ${PROJECT_SOURCE_DIR}/CMakeLists.txt HEIRLOOM_SOURCE_TIME %s UTC)
endif()

install(TARGETS heirloom_cli heirloom_archiver RUNTIME) # the archiver is looked for beside the program
add_custom_target(heirloom_installed DEPENDS heirloom_cli heirloom_archiver)

install(FILES ${PROJECT_SOURCE_DIR}/installer/systemd/heirloom.service DESTINATION lib/systemd/user)
install(FILES ${PROJECT_SOURCE_DIR}/installer/debian/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES ${PROJECT_SOURCE_DIR}/CHANGELOG.md DESTINATION ${CMAKE_INSTALL_DOCDIR} RENAME changelog)
if(TARGET heirloom_documents)
  add_dependencies(heirloom_installed heirloom_documents)
endif()
foreach(program IN ITEMS heirloom heirloom-cli heirloom-archiver)
  if(HEIRLOOM_UI OR NOT program STREQUAL "heirloom")
    install(FILES ${heirloom_share}/man/man1/${program}.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 OPTIONAL)
  endif()
endforeach()
install(FILES ${heirloom_share}/completions/bash/heirloom-cli DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions OPTIONAL)
install(FILES ${heirloom_share}/completions/zsh/_heirloom-cli DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/site-functions OPTIONAL)
install(FILES ${heirloom_share}/completions/fish/heirloom-cli.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d OPTIONAL)

if(HEIRLOOM_UI)
  install(TARGETS heirloom RUNTIME BUNDLE DESTINATION .)
  add_dependencies(heirloom_installed heirloom)

  set(desktop ${PROJECT_SOURCE_DIR}/installer/desktop)
  install(FILES ${desktop}/${HEIRLOOM_ID}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
  install(FILES ${desktop}/${HEIRLOOM_ID}.mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME ${HEIRLOOM_ID}.xml)
  configure_file(${desktop}/${HEIRLOOM_ID}.metainfo.xml.in ${heirloom_share}/metainfo/${HEIRLOOM_ID}.metainfo.xml @ONLY)
  install(FILES ${heirloom_share}/metainfo/${HEIRLOOM_ID}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)

  set(icons ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
  install(FILES ${PROJECT_SOURCE_DIR}/resources/heirloom.svg DESTINATION ${icons}/scalable/apps RENAME ${HEIRLOOM_ID}.svg)
  install(FILES ${PROJECT_SOURCE_DIR}/installer/desktop/${HEIRLOOM_ID}-symbolic.svg DESTINATION ${icons}/symbolic/apps RENAME ${HEIRLOOM_ID}-symbolic.svg)
  # Desktops that draw no SVG. Without the tool the drawing alone is installed, which is enough for most.
  find_program(RSVG_CONVERT rsvg-convert)
  if(RSVG_CONVERT)
    foreach(size IN ITEMS 16 22 24 32 48 64 128 256 512)
      set(png ${heirloom_share}/icons/${size}.png)
      add_custom_command(OUTPUT ${png} DEPENDS ${PROJECT_SOURCE_DIR}/resources/heirloom.svg VERBATIM
        COMMAND ${CMAKE_COMMAND} -E make_directory ${heirloom_share}/icons
        COMMAND ${RSVG_CONVERT} -w ${size} -h ${size} -o ${png} ${PROJECT_SOURCE_DIR}/resources/heirloom.svg)
      list(APPEND pngs ${png})
      install(FILES ${png} DESTINATION ${icons}/${size}x${size}/apps RENAME ${HEIRLOOM_ID}.png)
    endforeach()
    add_custom_target(heirloom_icons ALL DEPENDS ${pngs})
    add_dependencies(heirloom_installed heirloom_icons)
  endif()
endif()

include(${PROJECT_SOURCE_DIR}/installer/cpack/packages.cmake)
