; UNTESTED: written on Linux, checked by tests/packaging/test_installers.py only; nobody has compiled it with Inno Setup or installed it yet.
;
; The Windows installer, from the folder of `make package` on Windows (the same spec, PyInstaller and Inno Setup 6):
;   iscc /DVersion=0.1.0 /DEdition=light packaging\windows\retina-desktop.iss
; packaging\version.sh prints the version. Not signed: Windows SmartScreen warns until the clinic's or publisher's certificate is used (SignTool=).

#ifndef Version
  #error Say the version: /DVersion=...  (packaging\version.sh prints it)
#endif
#ifndef Edition
  #error Say the edition: /DEdition=full or /DEdition=light
#endif
#define Program "retina-desktop"

[Setup]
; One for both editions: the light one installs over the full one and the other way round.
AppId={{6D0B2C1E-5C3B-4B57-9C0E-8A3C5B0F2A71}
AppName=Retina Desktop
AppVersion={#Version}
AppVerName=Retina Desktop {#Version} ({#Edition} edition)
AppPublisher=The authors of Retina Desktop
DefaultDirName={autopf}\Retina Desktop
DefaultGroupName=Retina Desktop
DisableProgramGroupPage=yes
LicenseFile=..\..\LICENSE
OutputDir=..\..\dist
OutputBaseFilename={#Program}-{#Edition}-{#Version}-windows
Compression=lzma2/fast
SolidCompression=yes
DiskSpanning=no
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0
PrivilegesRequired=admin
PrivilegesRequiredOverridesAllowed=dialog
; While the program is running, its window, a command or a training, Setup and the uninstaller ask for it to be closed: a part of its files would be
; replaced and the rest kept. What holds the files all the same is offered to be closed, and never restarted.
AppMutex=Global\RetinaDesktop-6D0B2C1E
CloseApplications=yes
RestartApplications=no
UninstallDisplayName=Retina Desktop

[InstallDelete]
; What the other edition, or an older version, left behind would be imported. Settings, readings and models lie in the user's own folders.
Type: filesandordirs; Name: "{app}\_internal"
Type: files; Name: "{app}\retina-train.exe"

[Files]
Source: "..\..\dist\{#Program}-{#Edition}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs
Source: "..\..\LICENSE"; DestDir: "{app}"; Flags: ignoreversion

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; GroupDescription: "{cm:AdditionalIcons}"; Flags: unchecked

[Icons]
Name: "{group}\Retina Desktop"; Filename: "{app}\{#Program}.exe"
Name: "{autodesktop}\Retina Desktop"; Filename: "{app}\{#Program}.exe"; Tasks: desktopicon

[Run]
Filename: "{app}\{#Program}.exe"; Description: "{cm:LaunchProgram,Retina Desktop}"; Flags: nowait postinstall skipifsilent

[UninstallDelete]
Type: filesandordirs; Name: "{app}\_internal"
