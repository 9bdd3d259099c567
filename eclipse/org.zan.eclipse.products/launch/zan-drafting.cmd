@echo off
rem Starts Zan: zan-drafting [STATUTE BOOK OR STATUTE...]
rem   JAVA_HOME  the Java that runs it, 17 or newer; without it, the one on PATH
rem   JAVA_OPTS  more options of Java
setlocal
set JAVA=javaw
if defined JAVA_HOME set JAVA=%JAVA_HOME%\bin\javaw
for %%L in ("%~dp0plugins\org.eclipse.equinox.launcher_1*.jar") do set LAUNCHER=%%L
start "Zan" "%JAVA%" -Xmx1g %JAVA_OPTS% -jar "%LAUNCHER%" %*
