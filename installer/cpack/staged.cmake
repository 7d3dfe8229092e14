# SPDX-License-Identifier: GPL-3.0-or-later
# Run by cpack when all files lie in its folder and are not packed yet: what a kind of package wants done with them.
set(root ${CPACK_TEMPORARY_DIRECTORY})

function(heirloom_run)
  execute_process(COMMAND ${ARGV} COMMAND_ERROR_IS_FATAL ANY)
endfunction()

if(CPACK_GENERATOR STREQUAL "DEB")
  set(share ${root}/usr/share)
  set(doc ${share}/doc/${CPACK_PACKAGE_NAME})
  execute_process(COMMAND date -u -R -d @${CPACK_HEIRLOOM_TIME} OUTPUT_VARIABLE date OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
  file(WRITE ${doc}/changelog.Debian
"${CPACK_PACKAGE_NAME} (${CPACK_PACKAGE_VERSION}-${CPACK_DEBIAN_PACKAGE_RELEASE}) unstable; urgency=medium

  * Package of version ${CPACK_PACKAGE_VERSION}. What changed in it stands in changelog.gz.

 -- ${CPACK_PACKAGE_CONTACT}  ${date}
")
  file(GLOB texts ${doc}/changelog ${doc}/changelog.Debian ${share}/man/man1/*.1)
  heirloom_run(gzip -9nf ${texts})
  if(EXISTS ${share}/zsh/site-functions)
    heirloom_run(mv ${share}/zsh/site-functions ${share}/zsh/vendor-completions) # where Debian's zsh looks
  endif()
endif()

heirloom_run(find ${root} -exec touch -hd @${CPACK_HEIRLOOM_TIME} {} +)
