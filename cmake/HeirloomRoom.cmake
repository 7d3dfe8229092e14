# SPDX-License-Identifier: GPL-3.0-or-later
# All compiler flags sit on one interface target; every room is made by heirloom_room(), every test by heirloom_test().

# Those that say nothing of a library are apart, for the program that is built with another Qt.
add_library(heirloom_warnings INTERFACE)
target_compile_features(heirloom_warnings INTERFACE cxx_std_20)
target_compile_options(heirloom_warnings INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wimplicit-fallthrough
  -fstack-protector-strong $<$<CONFIG:Release>:-fno-plt> $<$<BOOL:${HEIRLOOM_WERROR}>:-Werror>)
# No path of the computer that builds gets into a program, so that the same sources make the same programs anywhere.
target_compile_options(heirloom_warnings INTERFACE -ffile-prefix-map=${PROJECT_SOURCE_DIR}/=)
# What the loader fills in is read-only once the program runs.
target_link_options(heirloom_warnings INTERFACE $<$<CONFIG:Release>:LINKER:-z,relro,-z,now>)
# The compiler collects its garbage less often: a sixth of its time for some hundred megabytes.
target_compile_options(heirloom_warnings INTERFACE $<$<CXX_COMPILER_ID:GNU>:--param=ggc-min-heapsize=400000>)
target_compile_definitions(heirloom_warnings INTERFACE $<$<CONFIG:Release>:_FORTIFY_SOURCE=2>)
target_include_directories(heirloom_warnings INTERFACE ${PROJECT_SOURCE_DIR})

add_library(heirloom_flags INTERFACE)
target_compile_definitions(heirloom_flags INTERFACE
  QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_include_directories(heirloom_flags INTERFACE ${PROJECT_SOURCE_DIR}/core)
target_link_libraries(heirloom_flags INTERFACE heirloom_warnings Qt6::Core tl::expected)

# Precompiled once for all libraries and once for all test programs: GCC takes one only with the same flags, and
# programs are made with -fPIE, libraries with -fPIC.
file(WRITE ${CMAKE_BINARY_DIR}/pch.cpp "int main() { return 0; }\n")
add_library(heirloom_room_pch OBJECT EXCLUDE_FROM_ALL ${CMAKE_BINARY_DIR}/pch.cpp)
target_link_libraries(heirloom_room_pch PRIVATE heirloom_flags)
target_precompile_headers(heirloom_room_pch PRIVATE ${PROJECT_SOURCE_DIR}/cmake/pch.h)
add_executable(heirloom_test_pch EXCLUDE_FROM_ALL ${CMAKE_BINARY_DIR}/pch.cpp)
target_link_libraries(heirloom_test_pch PRIVATE heirloom_flags)
target_precompile_headers(heirloom_test_pch PRIVATE ${PROJECT_SOURCE_DIR}/cmake/pch.h)
set_target_properties(heirloom_room_pch heirloom_test_pch PROPERTIES AUTOMOC OFF)
# Tests are compiled more often than they run: what they test is optimised, they themselves need not be.
set(heirloom_test_options $<$<CONFIG:Release>:-O1>)
target_compile_options(heirloom_test_pch PRIVATE ${heirloom_test_options})

# heirloom_room(NAME SOURCES file… DEPS target…): one folder, one static library `heirloom_NAME`.
function(heirloom_room name)
  cmake_parse_arguments(ROOM "" "" "SOURCES;DEPS" ${ARGN})
  add_library(heirloom_${name} STATIC ${ROOM_SOURCES})
  target_link_libraries(heirloom_${name} PUBLIC heirloom_flags ${ROOM_DEPS})
  target_precompile_headers(heirloom_${name} REUSE_FROM heirloom_room_pch)
endfunction()

# heirloom_test(NAME SOURCES file… DEPS target… [LABELS label…]): one test program, offscreen, with its own home folder, without proxies.
# Those of the rooms of core that start no program of ours have the label `core` and belong to the target `core_tests`:
# what the sanitizers run.
add_custom_target(core_tests)
function(heirloom_test name)
  cmake_parse_arguments(T "" "" "SOURCES;DEPS;LABELS" ${ARGN})
  add_executable(tst_${name} ${T_SOURCES})
  target_link_libraries(tst_${name} PRIVATE heirloom_flags Qt6::Test ${T_DEPS})
  target_compile_options(tst_${name} PRIVATE ${heirloom_test_options})
  target_precompile_headers(tst_${name} REUSE_FROM heirloom_test_pch)
  if(HEIRLOOM_TSAN)
    target_link_libraries(tst_${name} PRIVATE heirloom_test_support_tsan ${CMAKE_DL_LIBS})
  endif()
  set_target_properties(tst_${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
  add_test(NAME ${name} COMMAND tst_${name})
  file(RELATIVE_PATH room ${PROJECT_SOURCE_DIR}/tests ${CMAKE_CURRENT_SOURCE_DIR})
  string(REGEX REPLACE "/.*" "" room ${room}) # its tests may lie in folders of their own
  if(IS_DIRECTORY ${PROJECT_SOURCE_DIR}/core/${room} AND NOT "process" IN_LIST T_LABELS)
    list(APPEND T_LABELS core)
    add_dependencies(core_tests tst_${name})
  endif()
  set_tests_properties(${name} PROPERTIES
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;HOME=${CMAKE_BINARY_DIR}/tests/home/${name};XDG_DATA_HOME=${CMAKE_BINARY_DIR}/tests/home/${name}/share;XDG_CONFIG_HOME=${CMAKE_BINARY_DIR}/tests/home/${name}/config;HEIRLOOM_BIN=${CMAKE_BINARY_DIR}/bin"
    # The user's own proxies have no business with servers on the loopback interface.
    ENVIRONMENT_MODIFICATION "http_proxy=unset:;https_proxy=unset:;HTTPS_PROXY=unset:;all_proxy=unset:;ALL_PROXY=unset:"
    TIMEOUT 600 LABELS "${T_LABELS}")
endfunction()
