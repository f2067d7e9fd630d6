# What bindery's targets need of others. Only bindery::beast, ::beast_zlib, ::curl, ::httplib and ::xml do: a program that
# brings its own transport and sends JSON needs none, so a package that is not there is no error here.
find_package(Boost 1.74 QUIET)
find_package(OpenSSL QUIET)
find_package(Threads QUIET)
find_package(ZLIB QUIET)
find_package(pugixml QUIET)
find_package(CURL 7.68 QUIET)
find_package(httplib QUIET)
if(NOT TARGET httplib::httplib)  # Debian's says where it is by pkg-config.
  find_package(PkgConfig QUIET)
  if(PKG_CONFIG_FOUND)
    pkg_check_modules(bindery_found_httplib QUIET IMPORTED_TARGET cpp-httplib)
  endif()
  if(TARGET PkgConfig::bindery_found_httplib)
    add_library(httplib::httplib INTERFACE IMPORTED)
    target_link_libraries(httplib::httplib INTERFACE PkgConfig::bindery_found_httplib)
  endif()
endif()
