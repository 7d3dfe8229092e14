# SPDX-License-Identifier: GPL-3.0-or-later
# Manual pages and what shells complete, where they are installed from:
#   BUILD/share/man/man1/{heirloom,heirloom-cli,heirloom-archiver}.1
#   BUILD/share/completions/{bash/heirloom-cli,zsh/_heirloom-cli,fish/heirloom-cli.fish}
# Those of the command line are written by itself, from its own commands.
if(NOT HEIRLOOM_DATE)
  message(FATAL_ERROR "CHANGELOG.md has no dated section of version ${PROJECT_VERSION}: \"## [${PROJECT_VERSION}] - 2026-01-31\"")
endif()
set(heirloom_man ${CMAKE_BINARY_DIR}/share/man/man1)
set(heirloom_completions ${CMAKE_BINARY_DIR}/share/completions)

foreach(page IN ITEMS heirloom heirloom-archiver)
  configure_file(${PROJECT_SOURCE_DIR}/resources/man/${page}.1.in ${heirloom_man}/${page}.1 @ONLY)
endforeach()

set(heirloom_written "")
function(heirloom_write file)
  get_filename_component(folder ${file} DIRECTORY)
  file(MAKE_DIRECTORY ${folder})
  add_custom_command(OUTPUT ${file} COMMAND heirloom_cli ${ARGN} > ${file} DEPENDS heirloom_cli VERBATIM)
  list(APPEND heirloom_written ${file})
  set(heirloom_written ${heirloom_written} PARENT_SCOPE)
endfunction()
heirloom_write(${heirloom_man}/heirloom-cli.1 manual)
heirloom_write(${heirloom_completions}/bash/heirloom-cli completion bash)
heirloom_write(${heirloom_completions}/zsh/_heirloom-cli completion zsh)
heirloom_write(${heirloom_completions}/fish/heirloom-cli.fish completion fish)
add_custom_target(heirloom_documents ALL DEPENDS ${heirloom_written})
