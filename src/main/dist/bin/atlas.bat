@echo off
rem Opens the atlas, or runs one of its commands: atlas --help
setlocal
set "HOME_DIR=%~dp0.."
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo atlas: no Java found; install a JDK or JRE 17 or newer. 1>&2
  exit /b 2
)
set "ARCHIVE="
if exist "%HOME_DIR%\lib\atlas.jsa" set ARCHIVE="-XX:SharedArchiveFile=%HOME_DIR%\lib\atlas.jsa" -Xshare:auto -Xlog:cds=off
"%JAVA%" %ARCHIVE% -Xmx1g -XX:+UseSerialGC -Dfile.encoding=UTF-8 --enable-native-access=ALL-UNNAMED "-Datlas.home=%HOME_DIR%" %ATLAS_JAVA_OPTS% -jar "%HOME_DIR%\lib\district-atlas.jar" %*
