# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Makes an installed folder one that runs from anywhere: it gets the libraries and plugins of Qt that it needs, found
# relative to the programs. Sourced by package.sh. What every desktop has, and what belongs to its drivers or to its
# settings, stays the system's: the C and C++ libraries, OpenGL, the X11 base, fonts, GLib.

heirloom_bundle() { # FOLDER, with bin and share
  local folder=$1 plugins translations
  plugins=$(qmake6 -query QT_INSTALL_PLUGINS)
  translations=$(qmake6 -query QT_INSTALL_TRANSLATIONS)
  printf '[Paths]\nPrefix = ..\nPlugins = plugins\nTranslations = translations\n' >"$folder/bin/qt.conf"

  rm -r "$folder/lib/systemd" # the unit looks for the program among the system's
  mkdir -p "$folder/plugins" "$folder/translations" "$folder/lib"
  (cd "$plugins" && cp --parents -t "$folder/plugins" platforms/libq{xcb,offscreen}.so platforminputcontexts/*.so \
    iconengines/libqsvgicon.so imageformats/libq{svg,ico,gif,jpeg}.so sqldrivers/libqsqlite.so tls/libqopensslbackend.so \
    networkinformation/*.so platforms/libqwayland*.so wayland-*/*.so)
  cp -t "$folder/translations" "$translations"/qtbase_*.qm

  local files library
  mapfile -t files < <(find "$folder/bin" "$folder/plugins" -type f -exec file {} + | sed -n 's/: *ELF .*//p')
  ldd "${files[@]}" | sed -n 's/^\s*\(\S*\) => \(\/\S*\).*/\1 \2/p' | sort -u | grep -vE "^($(heirloom_system_libraries)) " |
    while read -r library path; do
      cp "$path" "$folder/lib/$library"
      heirloom_license "$path" "$folder/share/licenses"
    done
  patchelf --set-rpath "\$ORIGIN/../lib" "$folder"/bin/heirloom*
  patchelf --set-rpath "\$ORIGIN" "$folder"/lib/*.so*
  find "$folder/plugins" -name '*.so' -exec patchelf --set-rpath "\$ORIGIN/../../lib" {} +
  chmod -R u+rwX,go=rX "$folder"
}

# Names of libraries, as a regular expression.
heirloom_system_libraries() {
  local names=(
    'ld-linux.*' lib{c,m,dl,rt,pthread,resolv,util,nsl,anl}'\.so.*' 'lib(stdc\+\+|gcc_s|atomic)\.so.*'
    'lib(GL|EGL|GLX|OpenGL|GLdispatch|GLESv2|drm|gbm|glapi)\.so.*' 'lib(X11|X11-xcb|xcb|Xau|Xdmcp)\.so.*'
    'lib(fontconfig|freetype|expat|z|uuid)\.so.*' 'lib(systemd|udev|dbus-1)\.so.*' 'libwayland-(client|cursor|egl)\.so.*'
    'lib(glib|gobject|gio|gmodule|gthread)-2\.0\.so.*' 'lib(pcre2-8|ffi|mount|blkid|selinux)\.so.*'
  )
  local IFS='|'
  echo "${names[*]}"
}

# The terms under which a library was made, from the package that it is of.
heirloom_license() { # LIBRARY FOLDER
  local package path
  path=$(realpath "$1")
  package=$({ dpkg-query -S "$path" "${path#/usr}" 2>/dev/null || true; } | sed -n '1s/:.*//p') # some are listed below /lib
  [[ -n $package && -e /usr/share/doc/$package/copyright ]] || { echo "bundle: no license is known for $1" >&2; return 1; }
  install -Dm 644 "/usr/share/doc/$package/copyright" "$2/$package"
}
