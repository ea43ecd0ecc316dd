; Inno Setup 6. Written from its documentation; NOT RUN: there was no Windows to run it on.
; 1. On Windows:  py -3.11 dev.py package      makes dist\dutyflow
; 2. iscc /DVersion=0.1.0 packaging\windows\dutyflow.iss
#ifndef Version
  #error Say the version: iscc /DVersion=0.1.0 dutyflow.iss
#endif

[Setup]
AppId={{0F6B6C5E-4C1B-4D39-9C0B-6D6F2C2E7A11}
AppName=Dutyflow
AppVersion={#Version}
AppPublisher=The Dutyflow founders
DefaultDirName={autopf}\Dutyflow
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
ChangesAssociations=yes
ChangesEnvironment=yes
LicenseFile=..\..\LICENSE
OutputDir=..\..\dist
OutputBaseFilename=dutyflow-{#Version}-setup
Compression=lzma2
SolidCompression=yes
UninstallDisplayIcon={app}\dutyflow.exe
WizardStyle=modern

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"

[Files]
Source: "..\..\dist\dutyflow\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs

[Icons]
Name: "{autoprograms}\Dutyflow"; Filename: "{app}\dutyflow.exe"

[Registry]
; Windows knows only the last ending: .yaml is offered in “Open with”, never taken over.
Root: HKA; Subkey: "Software\Classes\Applications\dutyflow.exe\shell\open\command"; ValueType: string; ValueData: """{app}\dutyflow.exe"" ""%1"""; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\.yaml\OpenWithProgids"; ValueType: string; ValueName: "Dutyflow.Organisation"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\Dutyflow.Organisation"; ValueType: string; ValueData: "Dutyflow organisation"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Dutyflow.Organisation\shell\open\command"; ValueType: string; ValueData: """{app}\dutyflow.exe"" ""%1"""

[Run]
Filename: "{app}\dutyflow.exe"; Description: "{cm:LaunchProgram,Dutyflow}"; Flags: nowait postinstall skipifsilent
