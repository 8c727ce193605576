<#
.SYNOPSIS
    Installs ksframe on a test computer: certificate, driver package, device.

.DESCRIPTION
    Checks first and refuses with the command that mends what is wrong; changes nothing until every check has passed.
    Run again, it does only what is still missing. What it adds is recorded, and uninstall.ps1 takes it away.
    docs/install.md walks through a test computer from nothing.

.EXAMPLE
    powershell -ExecutionPolicy Bypass -File install.ps1 -WhatIf

.EXAMPLE
    powershell -ExecutionPolicy Bypass -File install.ps1
#>
#Requires -Version 5.1
[CmdletBinding(SupportsShouldProcess)]
param()

Set-StrictMode -Version 3.0
$ErrorActionPreference = 'Stop'
. (Join-Path $PSScriptRoot 'facts.ps1')

$StateFolder = Join-Path $env:ProgramData 'ksframe'
$StateFile = Join-Path $StateFolder 'certificates.txt'

# What is in the way, each with the command that mends it. `ksctl doctor` gives the same answers from the same facts.
function Get-Refusal {
    [CmdletBinding()]
    param([Collections.IDictionary] $Facts)
    if (-not $Facts.elevated) {
        'This PowerShell is not elevated. Start-Process powershell -Verb RunAs'
    }
    if ($Facts.build -lt 19041) {
        "Windows build $($Facts.build) is too old: ksframe needs 19041 (Windows 10, version 2004). Update Windows."
    }
    if ($Facts.architecture -ne $Facts.package_architecture) {
        "This package is for $($Facts.package_architecture), this computer is $($Facts.architecture). Take the other archive."
    }
    if ($Facts.secure_boot -eq $true) {
        'Secure Boot is on, and it forbids test signing. shutdown /r /fw /t 0, and turn Secure Boot off in the firmware.'
    }
    if ($Facts.test_signing -ne $true) {
        'Test signing is off. bcdedit /set testsigning on; Restart-Computer'
    }
}

# Every file of the package is the one that was packaged.
function Assert-Package {
    [CmdletBinding()]
    param()
    foreach ($line in Get-Content -LiteralPath (Join-Path $PSScriptRoot 'SHA256SUMS')) {
        $hash, $name = $line -split '  ', 2
        $file = Join-Path $PSScriptRoot $name
        if (-not (Test-Path -LiteralPath $file)) { throw "$name is missing. Unpack the archive again." }
        if ((Get-FileHash -LiteralPath $file -Algorithm SHA256).Hash -ne $hash) { throw "$name has changed. Unpack the archive again." }
    }
}

# Root makes the certificate valid, TrustedPublisher makes Windows install without asking.
function Install-Certificate {
    [CmdletBinding(SupportsShouldProcess)]
    param()
    $file = Join-Path $PSScriptRoot 'ksframe.cer'
    foreach ($store in 'Root', 'TrustedPublisher') {
        if (Test-Certificate $PSScriptRoot $store) { continue }
        if ($PSCmdlet.ShouldProcess("LocalMachine\$store", 'Import ksframe.cer')) {
            $added = Import-Certificate -FilePath $file -CertStoreLocation "Cert:\LocalMachine\$store"
            New-Item -ItemType Directory -Force -Path $StateFolder | Out-Null
            Add-Content -LiteralPath $StateFile -Value "$store\$($added.Thumbprint)"
        }
    }
}

function Install-Package {
    [CmdletBinding(SupportsShouldProcess)]
    param()
    $inf = Join-Path $PSScriptRoot 'ksframe.inf'
    if ($PSCmdlet.ShouldProcess($inf, 'pnputil /add-driver /install')) {
        & pnputil.exe /add-driver $inf /install | Write-Verbose
        # 259: the package is there already. 3010: done, and a restart will be needed.
        if ($LASTEXITCODE -notin 0, 259, 3010) {
            throw "pnputil ended with $LASTEXITCODE. The last lines of $env:windir\INF\setupapi.dev.log say why."
        }
    }
}

# pnputil installs packages but creates no devices. SetupAPI does (DIF_REGISTERDEVICE), as devcon and devgen do: by
# ksctl.exe where the package has it, else by the same calls in C#.
function Add-Device {
    [CmdletBinding(SupportsShouldProcess)]
    param()
    if (-not $PSCmdlet.ShouldProcess($KsFrameHardwareId, 'Create the device')) { return }
    $ksctl = Join-Path $PSScriptRoot 'ksctl.exe'
    if (Test-Path -LiteralPath $ksctl) {
        & $ksctl device create --hardware-id $KsFrameHardwareId --inf (Join-Path $PSScriptRoot 'ksframe.inf') | Write-Verbose
        if ($LASTEXITCODE -ne 0) { throw "ksctl device create ended with $LASTEXITCODE; what it wrote stands above." }
        return
    }
    Add-Type -TypeDefinition (Get-Content -Raw -LiteralPath (Join-Path $PSScriptRoot 'device.cs'))
    [KsFrame.RootDevice]::Create($KsFrameHardwareId, (Join-Path $PSScriptRoot 'ksframe.inf'))
}

# The device runs and every interface of the three filters is enabled, or a sentence about what is not so.
function Get-Complaint {
    [CmdletBinding()]
    param([Collections.IDictionary] $Facts)
    $present = @($Facts.devices | Where-Object { $_.present })
    if ($present.Count -eq 0) { "There is no device $KsFrameHardwareId." }
    foreach ($device in $present | Where-Object { $_.problem -ne 0 }) {
        "$($device.instance) has problem code $($device.problem). docs/install.md, 'Problem codes', says what it means."
    }
    foreach ($interface in $Facts.interfaces | Where-Object { -not $_.enabled }) {
        "$($interface.filter) is not enabled in $($interface.category)."
    }
}

Assert-Package
$facts = Get-KsFrameFact
$refusals = @(Get-Refusal $facts)
if ($refusals.Count -gt 0) {
    $refusals | ForEach-Object { Write-Warning $_ }
    Write-Warning 'Nothing was changed.'
    exit 1
}
if ($facts.memory_integrity -eq $true) {
    Write-Output 'Memory integrity is on: a test-signed driver loads, an unsigned one would not.'
}

Install-Certificate
Install-Package
if (@($facts.devices | Where-Object { $_.present }).Count -eq 0) { Add-Device }

if ($WhatIfPreference) { exit 0 }
# The class driver enables the interfaces a moment after the device has started.
for ($try = 0; $try -lt 20; $try++) {
    $devices = @(Get-KsFrameDevice)
    $complaints = @(Get-Complaint @{ devices = $devices; interfaces = @(Get-KsFrameInterface $devices) })
    if ($complaints.Count -eq 0) {
        Write-Output 'ksframe is installed: Source, Transform and Sink are visible. Next: docs/windows-checklist.md, or KsStudio.'
        exit 0
    }
    Start-Sleep -Milliseconds 500
}
$complaints | ForEach-Object { Write-Warning $_ }
Write-Warning 'Installed, but not as it should be. Send the output of facts.ps1 and the end of setupapi.dev.log.'
exit 1
