<#
.SYNOPSIS
    Takes ksframe off this computer: devices, driver packages, and the certificates that install.ps1 added.

.DESCRIPTION
    Leaves nothing of ksframe, and test signing as it is. Run again, it does only what is still to do.

.EXAMPLE
    powershell -ExecutionPolicy Bypass -File uninstall.ps1 -WhatIf
#>
#Requires -Version 5.1
[CmdletBinding(SupportsShouldProcess)]
param()

Set-StrictMode -Version 3.0
$ErrorActionPreference = 'Stop'
. (Join-Path $PSScriptRoot 'facts.ps1')

$StateFolder = Join-Path $env:ProgramData 'ksframe'
$StateFile = Join-Path $StateFolder 'certificates.txt'

# Runs pnputil; 3010 and 1641 say: done, but a restart is still to come.
function Invoke-PnpUtil {
    [CmdletBinding(SupportsShouldProcess)]
    param([string[]] $Arguments)
    if (-not $PSCmdlet.ShouldProcess(($Arguments -join ' '), 'pnputil')) { return }
    & pnputil.exe $Arguments | Write-Verbose
    if ($LASTEXITCODE -in 3010, 1641) {
        Write-Warning 'Restart the computer to finish.'
    } elseif ($LASTEXITCODE -ne 0) {
        throw "pnputil $($Arguments -join ' ') ended with $LASTEXITCODE. Close every program that has the camera open, and run this again."
    }
}

# Only those that install.ps1 wrote down: a certificate that was there before stays.
function Remove-AddedCertificate {
    [CmdletBinding(SupportsShouldProcess)]
    param()
    if (-not (Test-Path -LiteralPath $StateFile)) { return }
    foreach ($entry in Get-Content -LiteralPath $StateFile) {
        if ($entry -notmatch '^(Root|TrustedPublisher)\\[0-9A-F]{40}$') { throw "$StateFile holds '$entry', which is no certificate. Delete that line." }
        $path = "Cert:\LocalMachine\$entry"
        if ((Test-Path -LiteralPath $path) -and $PSCmdlet.ShouldProcess($path, 'Remove')) { Remove-Item -LiteralPath $path }
    }
    if ($PSCmdlet.ShouldProcess($StateFolder, 'Remove')) { Remove-Item -LiteralPath $StateFolder -Recurse }
}

$facts = Get-KsFrameFact
if (-not $facts.elevated) {
    Write-Warning 'This PowerShell is not elevated. Start-Process powershell -Verb RunAs'
    exit 1
}

foreach ($device in $facts.devices) { Invoke-PnpUtil '/remove-device', $device.instance }
foreach ($package in $facts.packages) { Invoke-PnpUtil '/delete-driver', $package, '/uninstall', '/force' }
Remove-AddedCertificate

if ($WhatIfPreference) { exit 0 }
$left = Get-KsFrameFact
if ($left.devices.Count -gt 0 -or $left.packages.Count -gt 0) {
    Write-Warning 'Something of ksframe is still here: restart the computer and run this again.'
    exit 1
}
Write-Output 'ksframe is gone. Test signing is as it was: bcdedit /set testsigning off turns it off.'
