# What this computer is, as far as ksframe cares. install.ps1 and uninstall.ps1 judge by it, and
#     powershell -ExecutionPolicy Bypass -File facts.ps1 > facts.json
# records it for `ksctl doctor --facts facts.json`, on this computer or any other. Changes nothing.
#
# Windows PowerShell 5.1 and later. A fact that cannot be had is $null, never a guess.

#Requires -Version 5.1

Set-StrictMode -Version 3.0

$KsFrameHardwareId = 'ROOT\KsFrame'

# Category, and reference string of the filter, of every interface that ksframe.inf installs (filters.toml).
$KsFrameFilters = @(
    @{ Name = 'Source'; Reference = '{99F03C88-AC30-4E6E-9281-0B81B5F8E4A3}'; Categories = @(
            '{65E8773D-8F56-11D0-A3B9-00A0C9223196}', '{6994AD05-93EF-11D0-A3CC-00A0C9223196}',
            '{E5323777-F976-4F5B-9B55-B94699C46E44}') }
    @{ Name = 'Transform'; Reference = '{DAC3A1BD-E7B5-4888-8B39-E5FFFC55DC26}'; Categories = @(
            '{2EB07EA0-7E70-11D0-A5D6-28DB04C10000}', '{6994AD05-93EF-11D0-A3CC-00A0C9223196}') }
    @{ Name = 'Sink'; Reference = '{35FDE015-E922-4E77-B94D-060E8E930AF0}'; Categories = @(
            '{65E8773E-8F56-11D0-A3B9-00A0C9223196}', '{6994AD05-93EF-11D0-A3CC-00A0C9223196}') }
)

# One value of the registry, or $null where the key or the value is missing.
function Get-RegistryValue {
    [CmdletBinding()]
    param([string] $Path, [string] $Name)
    $key = Get-Item -LiteralPath $Path -ErrorAction SilentlyContinue
    if ($null -eq $key) { return $null }
    return $key.GetValue($Name, $null)
}

# Three states: on, off, and $null for a computer that cannot say (no UEFI, or not elevated).
function Get-SecureBootState {
    [CmdletBinding()]
    param()
    $state = Get-RegistryValue 'HKLM:\SYSTEM\CurrentControlSet\Control\SecureBoot\State' 'UEFISecureBootEnabled'
    if ($null -eq $state) { return $null }
    return ($state -eq 1)
}

# The options of the running system, not of the next start: bcdedit would show the latter, and in its own language.
function Get-TestSigningState {
    [CmdletBinding()]
    param()
    $options = Get-RegistryValue 'HKLM:\SYSTEM\CurrentControlSet\Control' 'SystemStartOptions'
    if ($null -eq $options) { return $null }
    return ($options -match '\bTESTSIGNING\b')
}

function Get-MemoryIntegrityState {
    [CmdletBinding()]
    param()
    $guard = Get-CimInstance -Namespace 'root\Microsoft\Windows\DeviceGuard' -ClassName 'Win32_DeviceGuard' -ErrorAction SilentlyContinue
    if ($null -eq $guard) { return $null }
    return ($guard.SecurityServicesRunning -contains 2)
}

# amd64, arm64, x86: of the computer, whatever this PowerShell was built for.
function Get-MachineArchitecture {
    [CmdletBinding()]
    param()
    $native = Get-RegistryValue 'HKLM:\SYSTEM\CurrentControlSet\Control\Session Manager\Environment' 'PROCESSOR_ARCHITECTURE'
    if ($null -eq $native) { return $null }
    return $native.ToLowerInvariant()
}

# The architecture in the Models line of the INF beside this script, or $null without one.
function Get-PackageArchitecture {
    [CmdletBinding()]
    param([string] $Folder)
    $inf = Join-Path $Folder 'ksframe.inf'
    if (-not (Test-Path -LiteralPath $inf)) { return $null }
    $found = Select-String -LiteralPath $inf -Pattern '^\[Models\.NT(amd64|arm64)\.' | Select-Object -First 1
    if ($null -eq $found) { return $null }
    return $found.Matches[0].Groups[1].Value
}

function Test-Certificate {
    [CmdletBinding()]
    param([string] $Folder, [string] $Store)
    $file = Join-Path $Folder 'ksframe.cer'
    if (-not (Test-Path -LiteralPath $file)) { return $null }
    $certificate = New-Object Security.Cryptography.X509Certificates.X509Certificate2 $file
    return (Test-Path -LiteralPath "Cert:\LocalMachine\$Store\$($certificate.Thumbprint)")
}

# Every package in the driver store that was ksframe.inf: oem42.inf and the like. Needs elevation.
function Get-KsFramePackage {
    [CmdletBinding()]
    param()
    $drivers = Get-WindowsDriver -Online -ErrorAction SilentlyContinue -Verbose:$false
    $drivers | Where-Object { (Split-Path $_.OriginalFileName -Leaf) -eq 'ksframe.inf' } | ForEach-Object { $_.Driver }
}

# Every device with our hardware ID, present or not, with its problem code (0 is none).
function Get-KsFrameDevice {
    [CmdletBinding()]
    param()
    $devices = Get-PnpDevice -Class 'Camera' -ErrorAction SilentlyContinue
    $devices = @($devices) + @(Get-PnpDevice -InstanceId 'ROOT\*' -ErrorAction SilentlyContinue)
    $ours = $devices | Where-Object { $null -ne $_ -and $_.HardwareID -contains $KsFrameHardwareId } | Sort-Object InstanceId -Unique
    $ours | ForEach-Object {
        $status = Get-PnpDeviceProperty -InputObject $_ -KeyName 'DEVPKEY_Device_ProblemStatus' -ErrorAction SilentlyContinue
        [ordered]@{
            instance = $_.InstanceId
            present  = [bool] $_.Present
            problem  = [int] $_.ConfigManagerErrorCode
            status   = if ($null -eq $status -or $null -eq $status.Data) { $null } else { [BitConverter]::ToUInt32([BitConverter]::GetBytes([int64] $status.Data), 0) }
        }
    }
}

# For each filter and category: whether the interface exists, and whether the driver has enabled it.
function Get-KsFrameInterface {
    [CmdletBinding()]
    param([object[]] $Devices)
    $classes = 'HKLM:\SYSTEM\CurrentControlSet\Control\DeviceClasses'
    foreach ($device in $Devices) {
        $link = '##?#' + $device.instance.Replace('\', '#')
        foreach ($filter in $KsFrameFilters) {
            foreach ($category in $filter.Categories) {
                $key = $classes + '\' + $category + '\' + $link + '#' + $category + '\#' + $filter.Reference
                $values = $key + '\Device Parameters'
                [ordered]@{
                    device        = $device.instance
                    filter        = $filter.Name
                    category      = $category
                    installed     = Test-Path -LiteralPath $key
                    clsid         = Get-RegistryValue $values 'CLSID'
                    friendly_name = Get-RegistryValue $values 'FriendlyName'
                    enabled       = (Get-RegistryValue ($key + '\Control') 'Linked') -eq 1
                }
            }
        }
    }
}

function Get-KsFrameFact {
    [CmdletBinding()]
    param([string] $Folder = $PSScriptRoot)
    $identity = New-Object Security.Principal.WindowsPrincipal ([Security.Principal.WindowsIdentity]::GetCurrent())
    $elevated = $identity.IsInRole([Security.Principal.WindowsBuiltInRole]::Administrator)
    $devices = @(Get-KsFrameDevice)
    $packages = $null
    if ($elevated) { $packages = @(Get-KsFramePackage) }
    return [ordered]@{
        elevated                 = $elevated
        build                    = [int] [Environment]::OSVersion.Version.Build
        architecture             = Get-MachineArchitecture
        package_architecture     = Get-PackageArchitecture $Folder
        secure_boot              = Get-SecureBootState
        test_signing             = Get-TestSigningState
        memory_integrity         = Get-MemoryIntegrityState
        certificate_in_root      = Test-Certificate $Folder 'Root'
        certificate_in_publisher = Test-Certificate $Folder 'TrustedPublisher'
        packages                 = $packages
        devices                  = $devices
        interfaces               = @(Get-KsFrameInterface $devices)
    }
}

# Run by itself, not dot-sourced by another script.
if ($MyInvocation.InvocationName -ne '.') {
    Get-KsFrameFact | ConvertTo-Json -Depth 4
}
