// Creates the device ROOT\KsFrame: what pnputil cannot do and devcon and devgen do. install.ps1 compiles this on the spot.
// Pages: SetupDiCreateDeviceInfoW, SetupDiSetDeviceRegistryPropertyW, SetupDiCallClassInstaller (DIF_REGISTERDEVICE),
// UpdateDriverForPlugAndPlayDevicesW.

using System;
using System.ComponentModel;
using System.Runtime.InteropServices;
using System.Text;

namespace KsFrame
{
    public static class RootDevice
    {
        private static readonly Guid Camera = new Guid("ca3e7ab9-b4c3-4ae6-8251-579ef933890f");
        private const uint DICD_GENERATE_ID = 1;
        private const uint SPDRP_HARDWAREID = 1;
        private const uint DIF_REGISTERDEVICE = 0x19;
        private const uint DIF_REMOVE = 5;

        [StructLayout(LayoutKind.Sequential)]
        private struct SP_DEVINFO_DATA
        {
            public uint cbSize;
            public Guid ClassGuid;
            public uint DevInst;
            public IntPtr Reserved;
        }

        [DllImport("setupapi.dll", SetLastError = true)]
        private static extern IntPtr SetupDiCreateDeviceInfoList(ref Guid classGuid, IntPtr parent);

        [DllImport("setupapi.dll", SetLastError = true)]
        private static extern bool SetupDiDestroyDeviceInfoList(IntPtr list);

        [DllImport("setupapi.dll", CharSet = CharSet.Unicode, SetLastError = true)]
        private static extern bool SetupDiCreateDeviceInfoW(IntPtr list, string name, ref Guid classGuid, string description,
            IntPtr parent, uint flags, ref SP_DEVINFO_DATA data);

        [DllImport("setupapi.dll", SetLastError = true)]
        private static extern bool SetupDiSetDeviceRegistryPropertyW(IntPtr list, ref SP_DEVINFO_DATA data, uint property,
            byte[] buffer, uint size);

        [DllImport("setupapi.dll", SetLastError = true)]
        private static extern bool SetupDiCallClassInstaller(uint function, IntPtr list, ref SP_DEVINFO_DATA data);

        [DllImport("newdev.dll", CharSet = CharSet.Unicode, SetLastError = true)]
        private static extern bool UpdateDriverForPlugAndPlayDevicesW(IntPtr parent, string hardwareId, string inf, uint flags,
            out bool reboot);

        // Registers the device and installs the driver on it; takes the device away again when the driver does not install.
        public static void Create(string hardwareId, string inf)
        {
            Guid camera = Camera;
            IntPtr list = SetupDiCreateDeviceInfoList(ref camera, IntPtr.Zero);
            if (list == new IntPtr(-1)) throw new Win32Exception();
            try
            {
                SP_DEVINFO_DATA data = Register(list, hardwareId);
                bool reboot;
                if (!UpdateDriverForPlugAndPlayDevicesW(IntPtr.Zero, hardwareId, inf, 0, out reboot))
                {
                    Win32Exception why = new Win32Exception();
                    SetupDiCallClassInstaller(DIF_REMOVE, list, ref data);
                    throw why;
                }
                if (reboot) Console.WriteLine("Windows wants a restart before the device works.");
            }
            finally
            {
                SetupDiDestroyDeviceInfoList(list);
            }
        }

        private static SP_DEVINFO_DATA Register(IntPtr list, string hardwareId)
        {
            Guid camera = Camera;
            SP_DEVINFO_DATA data = new SP_DEVINFO_DATA();
            data.cbSize = (uint)Marshal.SizeOf(typeof(SP_DEVINFO_DATA));
            // A name without a backslash becomes ROOT\KSFRAME\0000, 0001, ...
            if (!SetupDiCreateDeviceInfoW(list, "KSFRAME", ref camera, null, IntPtr.Zero, DICD_GENERATE_ID, ref data))
                throw new Win32Exception();
            byte[] ids = Encoding.Unicode.GetBytes(hardwareId + "\0\0");
            if (!SetupDiSetDeviceRegistryPropertyW(list, ref data, SPDRP_HARDWAREID, ids, (uint)ids.Length))
                throw new Win32Exception();
            if (!SetupDiCallClassInstaller(DIF_REGISTERDEVICE, list, ref data)) throw new Win32Exception();
            return data;
        }
    }
}
