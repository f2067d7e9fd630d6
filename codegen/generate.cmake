# bindery_generate(TARGET <target> SPEC <description> OUTPUT <header> NAMESPACE <a::b> [SINGLE]
#                  [EXAMPLES <header>] [OPTIONS <words…>])
#
# Generates <header> (as it will be included: `OUTPUT acme/store.hpp` is `#include <acme/store.hpp>`) from an OpenAPI
# description whenever the description or the generator changes, and puts it on the include path of <target>. With SINGLE
# the header needs nothing else; without, <target> also gets bindery::bindery. EXAMPLES makes a header beside it of the
# replies that the description shows, for bindery::fake::transport; OPTIONS are further words for the generator, such as
# `--only tag:pets --validate`. A <target> that does not exist yet becomes an interface library. Needs Python 3.11, and
# PyYAML for YAML.
include_guard(GLOBAL)

function(bindery_generate)
  cmake_parse_arguments(PARSE_ARGV 0 arg "SINGLE" "TARGET;SPEC;OUTPUT;NAMESPACE;EXAMPLES" "OPTIONS")
  foreach(word TARGET SPEC OUTPUT NAMESPACE)
    if(NOT arg_${word})
      message(FATAL_ERROR "bindery_generate: ${word} is missing")
    endif()
  endforeach()
  if(arg_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "bindery_generate: cannot read ${arg_UNPARSED_ARGUMENTS}")
  endif()
  if(NOT TARGET ${arg_TARGET})
    add_library(${arg_TARGET} INTERFACE)
  endif()
  find_package(Python3 3.11 REQUIRED COMPONENTS Interpreter)

  get_filename_component(spec ${arg_SPEC} ABSOLUTE)
  set(include_dir ${CMAKE_CURRENT_BINARY_DIR}/bindery-generated)
  set(header ${include_dir}/${arg_OUTPUT})
  get_filename_component(header_dir ${header} DIRECTORY)
  file(GLOB_RECURSE generator CONFIGURE_DEPENDS ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/*.py)
  set(headers ${header})
  set(folders ${header_dir})
  set(options ${arg_OPTIONS})
  if(arg_EXAMPLES)
    set(examples ${include_dir}/${arg_EXAMPLES})
    get_filename_component(examples_dir ${examples} DIRECTORY)
    list(APPEND headers ${examples})
    list(APPEND folders ${examples_dir})
    list(APPEND options --examples ${examples})
  endif()
  if(arg_SINGLE)
    list(APPEND options --single)
    file(GLOB runtime CONFIGURE_DEPENDS ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/../include/bindery/*.hpp)
  endif()

  add_custom_command(
    OUTPUT ${headers}
    COMMAND ${CMAKE_COMMAND} -E make_directory ${folders}
    COMMAND ${Python3_EXECUTABLE} ${CMAKE_CURRENT_FUNCTION_LIST_DIR} ${spec} --namespace ${arg_NAMESPACE} ${options} -o ${header}
    DEPENDS ${spec} ${generator} ${runtime}
    COMMENT "bindery: generating ${arg_OUTPUT}"
    VERBATIM)

  # The target of a header's own makes it before <target> compiles, also where <target> is of another folder.
  string(MAKE_C_IDENTIFIER "${arg_TARGET}_${arg_OUTPUT}" name)
  add_custom_target(${name} DEPENDS ${headers})
  add_dependencies(${arg_TARGET} ${name})

  get_target_property(type ${arg_TARGET} TYPE)
  set(reach PUBLIC)
  if(type STREQUAL INTERFACE_LIBRARY)
    set(reach INTERFACE)
  endif()
  target_include_directories(${arg_TARGET} ${reach} $<BUILD_INTERFACE:${include_dir}>)
  target_compile_features(${arg_TARGET} ${reach} cxx_std_20)
  if(NOT arg_SINGLE)
    target_link_libraries(${arg_TARGET} ${reach} bindery::bindery)
  endif()
endfunction()
