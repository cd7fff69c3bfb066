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
set "STANDS=%CD%"
cd /d "%HOME_DIR%"
set "ARCHIVE="
if exist lib\atlas.jsa set "ARCHIVE=-XX:SharedArchiveFile=lib/atlas.jsa -Xshare:auto -Xlog:disable"
"%JAVA%" %ARCHIVE% @lib/java.options "-Datlas.cwd=%STANDS%" -Datlas.home=. %ATLAS_JAVA_OPTS% -jar lib/district-atlas.jar %*
