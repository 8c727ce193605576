//! Written by `cargo xtask bindings` from crates/ks-sys/facts. Do not edit.

#[allow(unused_imports)]
use crate::*;

pub type AUDIO_CURVE_TYPE = i32;
pub type CAPTURE_MEMORY_ALLOCATION_FLAGS = i32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct CC_BYTE_PAIR {
    pub Decoded: [BYTE; 2],
    pub Reserved: USHORT,
}
unsafe impl Zeroable for CC_BYTE_PAIR {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct CC_HW_FIELD {
    pub ScanlinesRequested: VBICODECFILTERING_SCANLINES,
    pub fieldFlags: ULONG,
    pub PictureNumber: LONGLONG,
    pub Lines: [CC_BYTE_PAIR; 12],
}
unsafe impl Zeroable for CC_HW_FIELD {}
pub type CONSTRICTOR_OPTION = i32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DDPIXELFORMAT {
    pub dwSize: DWORD,
    pub dwFlags: DWORD,
    pub dwFourCC: DWORD,
    pub Anonymous1: DDPIXELFORMAT_Anonymous1,
    pub Anonymous2: DDPIXELFORMAT_Anonymous2,
    pub Anonymous3: DDPIXELFORMAT_Anonymous3,
    pub Anonymous4: DDPIXELFORMAT_Anonymous4,
    pub Anonymous5: DDPIXELFORMAT_Anonymous5,
}
unsafe impl Zeroable for DDPIXELFORMAT {}
#[repr(C)]
#[derive(Clone, Copy)]
pub union DDPIXELFORMAT_Anonymous1 {
    pub dwRGBBitCount: DWORD,
    pub dwYUVBitCount: DWORD,
    pub dwZBufferBitDepth: DWORD,
    pub dwAlphaBitDepth: DWORD,
}
unsafe impl Zeroable for DDPIXELFORMAT_Anonymous1 {}
#[repr(C)]
#[derive(Clone, Copy)]
pub union DDPIXELFORMAT_Anonymous2 {
    pub dwRBitMask: DWORD,
    pub dwYBitMask: DWORD,
}
unsafe impl Zeroable for DDPIXELFORMAT_Anonymous2 {}
#[repr(C)]
#[derive(Clone, Copy)]
pub union DDPIXELFORMAT_Anonymous3 {
    pub dwGBitMask: DWORD,
    pub dwUBitMask: DWORD,
}
unsafe impl Zeroable for DDPIXELFORMAT_Anonymous3 {}
#[repr(C)]
#[derive(Clone, Copy)]
pub union DDPIXELFORMAT_Anonymous4 {
    pub dwBBitMask: DWORD,
    pub dwVBitMask: DWORD,
}
unsafe impl Zeroable for DDPIXELFORMAT_Anonymous4 {}
#[repr(C)]
#[derive(Clone, Copy)]
pub union DDPIXELFORMAT_Anonymous5 {
    pub dwRGBAlphaBitMask: DWORD,
    pub dwYUVAlphaBitMask: DWORD,
    pub dwRGBZBitMask: DWORD,
    pub dwYUVZBitMask: DWORD,
}
unsafe impl Zeroable for DDPIXELFORMAT_Anonymous5 {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DDVIDEOPORTCONNECT {
    pub dwSize: DWORD,
    pub dwPortWidth: DWORD,
    pub guidTypeID: GUID,
    pub dwFlags: DWORD,
    pub dwReserved1: ULONG_PTR,
}
unsafe impl Zeroable for DDVIDEOPORTCONNECT {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DEVCAPS {
    pub CanRecord: LONG,
    pub CanRecordStrobe: LONG,
    pub HasAudio: LONG,
    pub HasVideo: LONG,
    pub UsesFiles: LONG,
    pub CanSave: LONG,
    pub DeviceType: LONG,
    pub TCRead: LONG,
    pub TCWrite: LONG,
    pub CTLRead: LONG,
    pub IndexRead: LONG,
    pub Preroll: LONG,
    pub Postroll: LONG,
    pub SyncAcc: LONG,
    pub NormRate: LONG,
    pub CanPreview: LONG,
    pub CanMonitorSrc: LONG,
    pub CanTest: LONG,
    pub VideoIn: LONG,
    pub AudioIn: LONG,
    pub Calibrate: LONG,
    pub SeekType: LONG,
    pub SimulatedHardware: LONG,
}
unsafe impl Zeroable for DEVCAPS {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DS3DVECTOR {
    pub Anonymous1: DS3DVECTOR_Anonymous1,
    pub Anonymous2: DS3DVECTOR_Anonymous2,
    pub Anonymous3: DS3DVECTOR_Anonymous3,
}
unsafe impl Zeroable for DS3DVECTOR {}
#[repr(C)]
#[derive(Clone, Copy)]
pub union DS3DVECTOR_Anonymous1 {
    pub x: FLOAT,
    pub dvX: FLOAT,
}
unsafe impl Zeroable for DS3DVECTOR_Anonymous1 {}
#[repr(C)]
#[derive(Clone, Copy)]
pub union DS3DVECTOR_Anonymous2 {
    pub y: FLOAT,
    pub dvY: FLOAT,
}
unsafe impl Zeroable for DS3DVECTOR_Anonymous2 {}
#[repr(C)]
#[derive(Clone, Copy)]
pub union DS3DVECTOR_Anonymous3 {
    pub z: FLOAT,
    pub dvZ: FLOAT,
}
unsafe impl Zeroable for DS3DVECTOR_Anonymous3 {}
pub type EPcxConnectionType = i32;
pub type EPcxGenLocation = i32;
pub type EPcxGeoLocation = i32;
pub type EPxcPortConnection = i32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSAC3_ALTERNATE_AUDIO {
    pub fStereo: BOOL,
    pub DualMode: ULONG,
}
unsafe impl Zeroable for KSAC3_ALTERNATE_AUDIO {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSAC3_BIT_STREAM_MODE {
    pub BitStreamMode: LONG,
}
unsafe impl Zeroable for KSAC3_BIT_STREAM_MODE {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSAC3_DIALOGUE_LEVEL {
    pub DialogueLevel: ULONG,
}
unsafe impl Zeroable for KSAC3_DIALOGUE_LEVEL {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSAC3_DOWNMIX {
    pub fDownMix: BOOL,
    pub fDolbySurround: BOOL,
}
unsafe impl Zeroable for KSAC3_DOWNMIX {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSAC3_ERROR_CONCEALMENT {
    pub fRepeatPreviousBlock: BOOL,
    pub fErrorInCurrentBlock: BOOL,
}
unsafe impl Zeroable for KSAC3_ERROR_CONCEALMENT {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSAC3_ROOM_TYPE {
    pub fLargeRoom: BOOL,
}
unsafe impl Zeroable for KSAC3_ROOM_TYPE {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSATTRIBUTE_AUDIOSIGNALPROCESSING_MODE {
    pub AttributeHeader: KSATTRIBUTE,
    pub SignalProcessingMode: GUID,
}
unsafe impl Zeroable for KSATTRIBUTE_AUDIOSIGNALPROCESSING_MODE {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSAUDIOENGINE_BUFFER_SIZE_RANGE {
    pub MinBufferBytes: ULONG,
    pub MaxBufferBytes: ULONG,
}
unsafe impl Zeroable for KSAUDIOENGINE_BUFFER_SIZE_RANGE {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSAUDIOENGINE_DESCRIPTOR {
    pub nHostPinId: UINT,
    pub nOffloadPinId: UINT,
    pub nLoopbackPinId: UINT,
}
unsafe impl Zeroable for KSAUDIOENGINE_DESCRIPTOR {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSAUDIOENGINE_VOLUMELEVEL {
    pub TargetVolume: LONG,
    pub CurveType: AUDIO_CURVE_TYPE,
    pub CurveDuration: ULONGLONG,
}
unsafe impl Zeroable for KSAUDIOENGINE_VOLUMELEVEL {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSAUDIOMODULE_DESCRIPTOR {
    pub ClassId: GUID,
    pub InstanceId: ULONG,
    pub VersionMajor: ULONG,
    pub VersionMinor: ULONG,
    pub Name: [WCHAR; 128],
}
unsafe impl Zeroable for KSAUDIOMODULE_DESCRIPTOR {}
#[repr(C)]
#[derive(Clone, Copy)]
pub union KSAUDIOMODULE_NOTIFICATION {
    pub ProviderId: KSAUDIOMODULE_NOTIFICATION_ProviderId,
    pub Alignment: LONGLONG,
}
unsafe impl Zeroable for KSAUDIOMODULE_NOTIFICATION {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSAUDIOMODULE_NOTIFICATION_ProviderId {
    pub DeviceId: GUID,
    pub ClassId: GUID,
    pub InstanceId: ULONG,
    pub Reserved: ULONG,
}
unsafe impl Zeroable for KSAUDIOMODULE_NOTIFICATION_ProviderId {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSAUDIOMODULE_PROPERTY {
    pub Property: KSPROPERTY,
    pub ClassId: GUID,
    pub InstanceId: ULONG,
}
unsafe impl Zeroable for KSAUDIOMODULE_PROPERTY {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSAUDIO_CHANNEL_CONFIG {
    pub ActiveSpeakerPositions: LONG,
}
unsafe impl Zeroable for KSAUDIO_CHANNEL_CONFIG {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSAUDIO_COPY_PROTECTION {
    pub fCopyrighted: BOOL,
    pub fOriginal: BOOL,
}
unsafe impl Zeroable for KSAUDIO_COPY_PROTECTION {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSAUDIO_DYNAMIC_RANGE {
    pub QuietCompression: ULONG,
    pub LoudCompression: ULONG,
}
unsafe impl Zeroable for KSAUDIO_DYNAMIC_RANGE {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSAUDIO_MICROPHONE_COORDINATES {
    pub usType: USHORT,
    pub wXCoord: SHORT,
    pub wYCoord: SHORT,
    pub wZCoord: SHORT,
    pub wVerticalAngle: SHORT,
    pub wHorizontalAngle: SHORT,
}
unsafe impl Zeroable for KSAUDIO_MICROPHONE_COORDINATES {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSAUDIO_MIC_ARRAY_GEOMETRY {
    pub usVersion: USHORT,
    pub usMicArrayType: USHORT,
    pub wVerticalAngleBegin: SHORT,
    pub wVerticalAngleEnd: SHORT,
    pub wHorizontalAngleBegin: SHORT,
    pub wHorizontalAngleEnd: SHORT,
    pub usFrequencyBandLo: USHORT,
    pub usFrequencyBandHi: USHORT,
    pub usNumberOfMicrophones: USHORT,
    pub KsMicCoord: [KSAUDIO_MICROPHONE_COORDINATES; 1],
}
unsafe impl Zeroable for KSAUDIO_MIC_ARRAY_GEOMETRY {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSAUDIO_MIXCAP_TABLE {
    pub InputChannels: ULONG,
    pub OutputChannels: ULONG,
    pub Capabilities: [KSAUDIO_MIX_CAPS; 1],
}
unsafe impl Zeroable for KSAUDIO_MIXCAP_TABLE {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSAUDIO_MIXLEVEL {
    pub Mute: BOOL,
    pub Level: LONG,
}
unsafe impl Zeroable for KSAUDIO_MIXLEVEL {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSAUDIO_MIX_CAPS {
    pub Mute: BOOL,
    pub Minimum: LONG,
    pub Maximum: LONG,
    pub Anonymous: KSAUDIO_MIX_CAPS_Anonymous,
}
unsafe impl Zeroable for KSAUDIO_MIX_CAPS {}
#[repr(C)]
#[derive(Clone, Copy)]
pub union KSAUDIO_MIX_CAPS_Anonymous {
    pub Reset: LONG,
    pub Resolution: LONG,
}
unsafe impl Zeroable for KSAUDIO_MIX_CAPS_Anonymous {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSAUDIO_PACKETSIZE_CONSTRAINTS {
    pub MinPacketPeriodInHns: ULONG,
    pub PacketSizeFileAlignment: ULONG,
    pub Reserved: ULONG,
    pub NumProcessingModeConstraints: ULONG,
    pub ProcessingModeConstraints: [KSAUDIO_PACKETSIZE_PROCESSINGMODE_CONSTRAINT; 1],
}
unsafe impl Zeroable for KSAUDIO_PACKETSIZE_CONSTRAINTS {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSAUDIO_PACKETSIZE_CONSTRAINTS2 {
    pub MinPacketPeriodInHns: ULONG,
    pub PacketSizeFileAlignment: ULONG,
    pub MaxPacketSizeInBytes: ULONG,
    pub NumProcessingModeConstraints: ULONG,
    pub ProcessingModeConstraints: [KSAUDIO_PACKETSIZE_PROCESSINGMODE_CONSTRAINT; 1],
}
unsafe impl Zeroable for KSAUDIO_PACKETSIZE_CONSTRAINTS2 {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSAUDIO_PACKETSIZE_PROCESSINGMODE_CONSTRAINT {
    pub ProcessingMode: GUID,
    pub SamplesPerProcessingPacket: ULONG,
    pub ProcessingPacketDurationInHns: ULONG,
}
unsafe impl Zeroable for KSAUDIO_PACKETSIZE_PROCESSINGMODE_CONSTRAINT {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSAUDIO_POSITION {
    pub PlayOffset: ULONGLONG,
    pub WriteOffset: ULONGLONG,
}
unsafe impl Zeroable for KSAUDIO_POSITION {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSAUDIO_POSITIONEX {
    pub TimerFrequency: LARGE_INTEGER,
    pub TimeStamp1: LARGE_INTEGER,
    pub Position: KSAUDIO_POSITION,
    pub TimeStamp2: LARGE_INTEGER,
}
unsafe impl Zeroable for KSAUDIO_POSITIONEX {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSAUDIO_PRESENTATION_POSITION {
    pub u64PositionInBlocks: UINT64,
    pub u64QPCPosition: UINT64,
}
unsafe impl Zeroable for KSAUDIO_PRESENTATION_POSITION {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSCAMERA_EXTENDEDPROP_CAMERAOFFSET {
    pub PitchAngle: LONG,
    pub YawAngle: LONG,
    pub Flag: ULONG,
    pub Reserved: ULONG,
}
unsafe impl Zeroable for KSCAMERA_EXTENDEDPROP_CAMERAOFFSET {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSCAMERA_EXTENDEDPROP_EVCOMPENSATION {
    pub Mode: ULONG,
    pub Min: LONG,
    pub Max: LONG,
    pub Value: LONG,
    pub Reserved: ULONGLONG,
}
unsafe impl Zeroable for KSCAMERA_EXTENDEDPROP_EVCOMPENSATION {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSCAMERA_EXTENDEDPROP_FIELDOFVIEW {
    pub NormalizedFocalLengthX: ULONG,
    pub NormalizedFocalLengthY: ULONG,
    pub Flag: ULONG,
    pub Reserved: ULONG,
}
unsafe impl Zeroable for KSCAMERA_EXTENDEDPROP_FIELDOFVIEW {}
pub type KSCAMERA_EXTENDEDPROP_FOCUSSTATE = i32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSCAMERA_EXTENDEDPROP_HEADER {
    pub Version: ULONG,
    pub PinId: ULONG,
    pub Size: ULONG,
    pub Result: ULONG,
    pub Flags: ULONGLONG,
    pub Capability: ULONGLONG,
}
unsafe impl Zeroable for KSCAMERA_EXTENDEDPROP_HEADER {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSCAMERA_EXTENDEDPROP_METADATAINFO {
    pub BufferAlignment: LONG,
    pub MaxMetadataBufferSize: ULONG,
}
unsafe impl Zeroable for KSCAMERA_EXTENDEDPROP_METADATAINFO {}
pub type KSCAMERA_EXTENDEDPROP_MetadataAlignment = i32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSCAMERA_EXTENDEDPROP_PHOTOMODE {
    pub RequestedHistoryFrames: ULONG,
    pub MaxHistoryFrames: ULONG,
    pub SubMode: ULONG,
    pub Reserved: ULONG,
}
unsafe impl Zeroable for KSCAMERA_EXTENDEDPROP_PHOTOMODE {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSCAMERA_EXTENDEDPROP_PROFILE {
    pub ProfileId: GUID,
    pub Index: UINT32,
    pub Reserved: UINT32,
}
unsafe impl Zeroable for KSCAMERA_EXTENDEDPROP_PROFILE {}
pub type KSCAMERA_EXTENDEDPROP_ROITYPE = i32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSCAMERA_EXTENDEDPROP_ROI_CONFIGCAPS {
    pub ControlId: ULONG,
    pub MaxNumberOfROIs: ULONG,
    pub Capability: ULONGLONG,
}
unsafe impl Zeroable for KSCAMERA_EXTENDEDPROP_ROI_CONFIGCAPS {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSCAMERA_EXTENDEDPROP_ROI_CONFIGCAPSHEADER {
    pub Size: ULONG,
    pub ConfigCapCount: ULONG,
    pub Reserved: ULONGLONG,
}
unsafe impl Zeroable for KSCAMERA_EXTENDEDPROP_ROI_CONFIGCAPSHEADER {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSCAMERA_EXTENDEDPROP_ROI_EXPOSURE {
    pub ROIInfo: KSCAMERA_EXTENDEDPROP_ROI_INFO,
    pub Reserved: ULONGLONG,
}
unsafe impl Zeroable for KSCAMERA_EXTENDEDPROP_ROI_EXPOSURE {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSCAMERA_EXTENDEDPROP_ROI_FOCUS {
    pub ROIInfo: KSCAMERA_EXTENDEDPROP_ROI_INFO,
    pub Reserved: ULONGLONG,
}
unsafe impl Zeroable for KSCAMERA_EXTENDEDPROP_ROI_FOCUS {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSCAMERA_EXTENDEDPROP_ROI_INFO {
    pub Region: RECT,
    pub Flags: ULONGLONG,
    pub Weight: LONG,
    pub RegionOfInterestType: LONG,
}
unsafe impl Zeroable for KSCAMERA_EXTENDEDPROP_ROI_INFO {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSCAMERA_EXTENDEDPROP_ROI_ISPCONTROL {
    pub ControlId: ULONG,
    pub ROICount: ULONG,
    pub Result: ULONG,
    pub Reserved: ULONG,
}
unsafe impl Zeroable for KSCAMERA_EXTENDEDPROP_ROI_ISPCONTROL {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSCAMERA_EXTENDEDPROP_ROI_ISPCONTROLHEADER {
    pub Size: ULONG,
    pub ControlCount: ULONG,
    pub Reserved: ULONGLONG,
}
unsafe impl Zeroable for KSCAMERA_EXTENDEDPROP_ROI_ISPCONTROLHEADER {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSCAMERA_EXTENDEDPROP_ROI_WHITEBALANCE {
    pub ROIInfo: KSCAMERA_EXTENDEDPROP_ROI_INFO,
    pub Reserved: ULONGLONG,
}
unsafe impl Zeroable for KSCAMERA_EXTENDEDPROP_ROI_WHITEBALANCE {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSCAMERA_EXTENDEDPROP_VALUE {
    pub Value: KSCAMERA_EXTENDEDPROP_VALUE_Value,
}
unsafe impl Zeroable for KSCAMERA_EXTENDEDPROP_VALUE {}
#[repr(C)]
#[derive(Clone, Copy)]
pub union KSCAMERA_EXTENDEDPROP_VALUE_Value {
    pub dbl: f64,
    pub ull: ULONGLONG,
    pub ul: ULONG,
    pub ratio: ULARGE_INTEGER,
    pub l: LONG,
    pub ll: LONGLONG,
}
unsafe impl Zeroable for KSCAMERA_EXTENDEDPROP_VALUE_Value {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSCAMERA_EXTENDEDPROP_VIDEOPROCSETTING {
    pub Mode: ULONG,
    pub Min: LONG,
    pub Max: LONG,
    pub Step: LONG,
    pub VideoProc: KSCAMERA_EXTENDEDPROP_VALUE,
    pub Reserved: ULONGLONG,
}
unsafe impl Zeroable for KSCAMERA_EXTENDEDPROP_VIDEOPROCSETTING {}
pub type KSCAMERA_EXTENDEDPROP_WBPRESET = i32;
pub type KSCAMERA_EXTENDEDPROP_WHITEBALANCE_MODE = i32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSCAMERA_MAXVIDEOFPS_FORPHOTORES {
    pub PhotoResWidth: ULONG,
    pub PhotoResHeight: ULONG,
    pub PreviewFPSNum: ULONG,
    pub PreviewFPSDenom: ULONG,
    pub CaptureFPSNum: ULONG,
    pub CaptureFPSDenom: ULONG,
}
unsafe impl Zeroable for KSCAMERA_MAXVIDEOFPS_FORPHOTORES {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSCAMERA_METADATA_CAPTURESTATS {
    pub Header: KSCAMERA_METADATA_ITEMHEADER,
    pub Flags: ULONG,
    pub Reserved: ULONG,
    pub ExposureTime: ULONGLONG,
    pub ExposureCompensationFlags: ULONGLONG,
    pub ExposureCompensationValue: LONG,
    pub IsoSpeed: ULONG,
    pub FocusState: ULONG,
    pub LensPosition: ULONG,
    pub WhiteBalance: ULONG,
    pub Flash: ULONG,
    pub FlashPower: ULONG,
    pub ZoomFactor: ULONG,
    pub SceneMode: ULONGLONG,
    pub SensorFramerate: ULONGLONG,
}
unsafe impl Zeroable for KSCAMERA_METADATA_CAPTURESTATS {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSCAMERA_METADATA_FRAMEILLUMINATION {
    pub Header: KSCAMERA_METADATA_ITEMHEADER,
    pub Flags: ULONG,
    pub Reserved: ULONG,
}
unsafe impl Zeroable for KSCAMERA_METADATA_FRAMEILLUMINATION {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSCAMERA_METADATA_ITEMHEADER {
    pub MetadataId: ULONG,
    pub Size: ULONG,
}
unsafe impl Zeroable for KSCAMERA_METADATA_ITEMHEADER {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSCAMERA_METADATA_PHOTOCONFIRMATION {
    pub Header: KSCAMERA_METADATA_ITEMHEADER,
    pub PhotoConfirmationIndex: ULONG,
    pub Reserved: ULONG,
}
unsafe impl Zeroable for KSCAMERA_METADATA_PHOTOCONFIRMATION {}
pub type KSCAMERA_MetadataId = i32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSCAMERA_PERFRAMESETTING_CAP_HEADER {
    pub Size: ULONG,
    pub ItemCount: ULONG,
    pub Flags: ULONGLONG,
}
unsafe impl Zeroable for KSCAMERA_PERFRAMESETTING_CAP_HEADER {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSCAMERA_PERFRAMESETTING_CAP_ITEM_HEADER {
    pub Size: ULONG,
    pub Type: ULONG,
    pub Flags: ULONGLONG,
}
unsafe impl Zeroable for KSCAMERA_PERFRAMESETTING_CAP_ITEM_HEADER {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSCAMERA_PERFRAMESETTING_CUSTOM_ITEM {
    pub Size: ULONG,
    pub Reserved: ULONG,
    pub Id: GUID,
}
unsafe impl Zeroable for KSCAMERA_PERFRAMESETTING_CUSTOM_ITEM {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSCAMERA_PERFRAMESETTING_FRAME_HEADER {
    pub Size: ULONG,
    pub Id: ULONG,
    pub ItemCount: ULONG,
    pub Reserved: ULONG,
}
unsafe impl Zeroable for KSCAMERA_PERFRAMESETTING_FRAME_HEADER {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSCAMERA_PERFRAMESETTING_HEADER {
    pub Size: ULONG,
    pub FrameCount: ULONG,
    pub Id: GUID,
    pub Flags: ULONGLONG,
    pub LoopCount: ULONG,
    pub Reserved: ULONG,
}
unsafe impl Zeroable for KSCAMERA_PERFRAMESETTING_HEADER {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSCAMERA_PERFRAMESETTING_ITEM_HEADER {
    pub Size: ULONG,
    pub Type: ULONG,
    pub Flags: ULONGLONG,
}
unsafe impl Zeroable for KSCAMERA_PERFRAMESETTING_ITEM_HEADER {}
pub type KSCAMERA_PERFRAMESETTING_ITEM_TYPE = i32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSCAMERA_PROFILE_CONCURRENCYINFO {
    pub ReferenceGuid: GUID,
    pub Reserved: UINT32,
    pub ProfileCount: UINT32,
    pub Profiles: PKSCAMERA_PROFILE_INFO,
}
unsafe impl Zeroable for KSCAMERA_PROFILE_CONCURRENCYINFO {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSCAMERA_PROFILE_INFO {
    pub ProfileId: GUID,
    pub Index: UINT32,
    pub PinCount: UINT32,
    pub Pins: PKSCAMERA_PROFILE_PININFO,
}
unsafe impl Zeroable for KSCAMERA_PROFILE_INFO {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSCAMERA_PROFILE_MEDIAINFO {
    pub Resolution: KSCAMERA_PROFILE_MEDIAINFO_Resolution,
    pub MaxFrameRate: KSCAMERA_PROFILE_MEDIAINFO_MaxFrameRate,
    pub Flags: ULONGLONG,
    pub Data0: UINT32,
    pub Data1: UINT32,
    pub Data2: UINT32,
    pub Data3: UINT32,
}
unsafe impl Zeroable for KSCAMERA_PROFILE_MEDIAINFO {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSCAMERA_PROFILE_MEDIAINFO_Resolution {
    pub X: UINT32,
    pub Y: UINT32,
}
unsafe impl Zeroable for KSCAMERA_PROFILE_MEDIAINFO_Resolution {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSCAMERA_PROFILE_MEDIAINFO_MaxFrameRate {
    pub Numerator: UINT32,
    pub Denominator: UINT32,
}
unsafe impl Zeroable for KSCAMERA_PROFILE_MEDIAINFO_MaxFrameRate {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSCAMERA_PROFILE_PININFO {
    pub PinCategory: GUID,
    pub Anonymous: KSCAMERA_PROFILE_PININFO_Anonymous,
    pub MediaInfoCount: UINT32,
    pub MediaInfos: PKSCAMERA_PROFILE_MEDIAINFO,
}
unsafe impl Zeroable for KSCAMERA_PROFILE_PININFO {}
#[repr(C)]
#[derive(Clone, Copy)]
pub union KSCAMERA_PROFILE_PININFO_Anonymous {
    pub Anonymous: KSCAMERA_PROFILE_PININFO_Anonymous_Anonymous,
    pub Reserved: UINT32,
}
unsafe impl Zeroable for KSCAMERA_PROFILE_PININFO_Anonymous {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSCAMERA_PROFILE_PININFO_Anonymous_Anonymous {
    pub PinIndex: USHORT,
    pub ProfileSensorType: USHORT,
}
unsafe impl Zeroable for KSCAMERA_PROFILE_PININFO_Anonymous_Anonymous {}
#[repr(C, packed(1))]
#[derive(Clone, Copy)]
pub struct KSDATAFORMAT_DSOUND {
    pub DataFormat: Unaligned<KSDATAFORMAT, 64>,
    pub BufferDesc: KSDSOUND_BUFFERDESC,
}
unsafe impl Zeroable for KSDATAFORMAT_DSOUND {}
#[repr(C, packed(1))]
#[derive(Clone, Copy)]
pub struct KSDATAFORMAT_WAVEFORMATEX {
    pub DataFormat: Unaligned<KSDATAFORMAT, 64>,
    pub WaveFormatEx: WAVEFORMATEX,
}
unsafe impl Zeroable for KSDATAFORMAT_WAVEFORMATEX {}
#[repr(C, packed(1))]
#[derive(Clone, Copy)]
pub struct KSDATAFORMAT_WAVEFORMATEXTENSIBLE {
    pub DataFormat: Unaligned<KSDATAFORMAT, 64>,
    pub WaveFormatExt: WAVEFORMATEXTENSIBLE,
}
unsafe impl Zeroable for KSDATAFORMAT_WAVEFORMATEXTENSIBLE {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSDATARANGE_AUDIO {
    pub DataRange: KSDATARANGE,
    pub MaximumChannels: ULONG,
    pub MinimumBitsPerSample: ULONG,
    pub MaximumBitsPerSample: ULONG,
    pub MinimumSampleFrequency: ULONG,
    pub MaximumSampleFrequency: ULONG,
}
unsafe impl Zeroable for KSDATARANGE_AUDIO {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSDATARANGE_MUSIC {
    pub DataRange: KSDATARANGE,
    pub Technology: GUID,
    pub Channels: ULONG,
    pub Notes: ULONG,
    pub ChannelMask: ULONG,
}
unsafe impl Zeroable for KSDATARANGE_MUSIC {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSDEVICE_PROFILE_INFO {
    pub Type: UINT32,
    pub Size: UINT32,
    pub Anonymous: KSDEVICE_PROFILE_INFO_Anonymous,
}
unsafe impl Zeroable for KSDEVICE_PROFILE_INFO {}
#[repr(C)]
#[derive(Clone, Copy)]
pub union KSDEVICE_PROFILE_INFO_Anonymous {
    pub Camera: KSDEVICE_PROFILE_INFO_Anonymous_Camera,
}
unsafe impl Zeroable for KSDEVICE_PROFILE_INFO_Anonymous {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSDEVICE_PROFILE_INFO_Anonymous_Camera {
    pub Info: KSCAMERA_PROFILE_INFO,
    pub Reserved: UINT32,
    pub ConcurrencyCount: UINT32,
    pub Concurrency: PKSCAMERA_PROFILE_CONCURRENCYINFO,
}
unsafe impl Zeroable for KSDEVICE_PROFILE_INFO_Anonymous_Camera {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSDISPLAYCHANGE {
    pub PelsWidth: ULONG,
    pub PelsHeight: ULONG,
    pub BitsPerPel: ULONG,
    pub DeviceID: [WCHAR; 1],
}
unsafe impl Zeroable for KSDISPLAYCHANGE {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSDS3D_BUFFER_ALL {
    pub Position: DS3DVECTOR,
    pub Velocity: DS3DVECTOR,
    pub InsideConeAngle: ULONG,
    pub OutsideConeAngle: ULONG,
    pub ConeOrientation: DS3DVECTOR,
    pub ConeOutsideVolume: LONG,
    pub MinDistance: FLOAT,
    pub MaxDistance: FLOAT,
    pub Mode: ULONG,
}
unsafe impl Zeroable for KSDS3D_BUFFER_ALL {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSDS3D_BUFFER_CONE_ANGLES {
    pub InsideConeAngle: ULONG,
    pub OutsideConeAngle: ULONG,
}
unsafe impl Zeroable for KSDS3D_BUFFER_CONE_ANGLES {}
pub type KSDS3D_HRTF_COEFF_FORMAT = i32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSDS3D_HRTF_FILTER_FORMAT_MSG {
    pub FilterMethod: KSDS3D_HRTF_FILTER_METHOD,
    pub CoeffFormat: KSDS3D_HRTF_COEFF_FORMAT,
    pub Version: KSDS3D_HRTF_FILTER_VERSION,
    pub Reserved: ULONG,
}
unsafe impl Zeroable for KSDS3D_HRTF_FILTER_FORMAT_MSG {}
pub type KSDS3D_HRTF_FILTER_METHOD = i32;
pub type KSDS3D_HRTF_FILTER_QUALITY = i32;
pub type KSDS3D_HRTF_FILTER_VERSION = i32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSDS3D_HRTF_INIT_MSG {
    pub Size: ULONG,
    pub Quality: KSDS3D_HRTF_FILTER_QUALITY,
    pub SampleRate: FLOAT,
    pub MaxFilterSize: ULONG,
    pub FilterTransientMuteLength: ULONG,
    pub FilterOverlapBufferLength: ULONG,
    pub OutputOverlapBufferLength: ULONG,
    pub Reserved: ULONG,
}
unsafe impl Zeroable for KSDS3D_HRTF_INIT_MSG {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSDS3D_HRTF_PARAMS_MSG {
    pub Size: ULONG,
    pub Enabled: ULONG,
    pub SwapChannels: BOOL,
    pub ZeroAzimuth: BOOL,
    pub CrossFadeOutput: BOOL,
    pub FilterSize: ULONG,
}
unsafe impl Zeroable for KSDS3D_HRTF_PARAMS_MSG {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSDS3D_ITD_PARAMS {
    pub Channel: LONG,
    pub VolSmoothScale: FLOAT,
    pub TotalDryAttenuation: FLOAT,
    pub TotalWetAttenuation: FLOAT,
    pub SmoothFrequency: LONG,
    pub Delay: LONG,
}
unsafe impl Zeroable for KSDS3D_ITD_PARAMS {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSDS3D_ITD_PARAMS_MSG {
    pub Enabled: ULONG,
    pub LeftParams: KSDS3D_ITD_PARAMS,
    pub RightParams: KSDS3D_ITD_PARAMS,
    pub Reserved: ULONG,
}
unsafe impl Zeroable for KSDS3D_ITD_PARAMS_MSG {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSDS3D_LISTENER_ALL {
    pub Position: DS3DVECTOR,
    pub Velocity: DS3DVECTOR,
    pub OrientFront: DS3DVECTOR,
    pub OrientTop: DS3DVECTOR,
    pub DistanceFactor: FLOAT,
    pub RolloffFactor: FLOAT,
    pub DopplerFactor: FLOAT,
}
unsafe impl Zeroable for KSDS3D_LISTENER_ALL {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSDS3D_LISTENER_ORIENTATION {
    pub Front: DS3DVECTOR,
    pub Top: DS3DVECTOR,
}
unsafe impl Zeroable for KSDS3D_LISTENER_ORIENTATION {}
#[repr(C, packed(1))]
#[derive(Clone, Copy)]
pub struct KSDSOUND_BUFFERDESC {
    pub Flags: ULONG,
    pub Control: ULONG,
    pub WaveFormatEx: WAVEFORMATEX,
}
unsafe impl Zeroable for KSDSOUND_BUFFERDESC {}
pub type KSEVENT_AUDIO_CONTROL_CHANGE = u32;
pub type KSEVENT_CAMERACONTROL = u32;
pub type KSEVENT_CAMERAEVENT = u32;
pub type KSEVENT_CROSSBAR = u32;
pub type KSEVENT_DEVCMD = u32;
pub type KSEVENT_DYNAMICFORMATCHANGE = u32;
pub type KSEVENT_LOOPEDSTREAMING = u32;
pub type KSEVENT_SOUNDDETECTOR = u32;
pub type KSEVENT_TUNER = u32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSEVENT_TUNER_INITIATE_SCAN_S {
    pub EventData: KSEVENTDATA,
    pub StartFrequency: ULONG,
    pub EndFrequency: ULONG,
}
unsafe impl Zeroable for KSEVENT_TUNER_INITIATE_SCAN_S {}
pub type KSEVENT_TVAUDIO = u32;
pub type KSEVENT_VIDCAPTOSTI = u32;
pub type KSEVENT_VIDEODECODER = u32;
pub type KSEVENT_VPNOTIFY = u32;
pub type KSEVENT_VPVBINOTIFY = u32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSGOP_USERDATA {
    pub sc: ULONG,
    pub reserved1: ULONG,
    pub cFields: BYTE,
    pub l21Data: [CHAR; 3],
}
unsafe impl Zeroable for KSGOP_USERDATA {}
pub type KSINTERFACE_MEDIA = i32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSJACK_DESCRIPTION {
    pub ChannelMapping: DWORD,
    pub Color: DWORD,
    pub ConnectionType: EPcxConnectionType,
    pub GeoLocation: EPcxGeoLocation,
    pub GenLocation: EPcxGenLocation,
    pub PortConnection: EPxcPortConnection,
    pub IsConnected: BOOL,
}
unsafe impl Zeroable for KSJACK_DESCRIPTION {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSJACK_DESCRIPTION2 {
    pub DeviceStateInfo: DWORD,
    pub JackCapabilities: DWORD,
}
unsafe impl Zeroable for KSJACK_DESCRIPTION2 {}
pub type KSJACK_SINK_CONNECTIONTYPE = i32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSJACK_SINK_INFORMATION {
    pub ConnType: KSJACK_SINK_CONNECTIONTYPE,
    pub ManufacturerId: WORD,
    pub ProductId: WORD,
    pub AudioLatency: WORD,
    pub HDCPCapable: BOOL,
    pub AICapable: BOOL,
    pub SinkDescriptionLength: UCHAR,
    pub SinkDescription: [WCHAR; 32],
    pub PortId: LUID,
}
unsafe impl Zeroable for KSJACK_SINK_INFORMATION {}
pub type KSMETHOD_WAVETABLE = u32;
pub type KSMICARRAY_MICARRAYTYPE = i32;
pub type KSMICARRAY_MICTYPE = i32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSMPEGVID_RECT {
    pub StartX: ULONG,
    pub StartY: ULONG,
    pub EndX: ULONG,
    pub EndY: ULONG,
}
unsafe impl Zeroable for KSMPEGVID_RECT {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSMULTIPLE_DATA_PROP {
    pub Property: KSPROPERTY,
    pub MultipleItem: KSMULTIPLE_ITEM,
}
unsafe impl Zeroable for KSMULTIPLE_DATA_PROP {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSMUSICFORMAT {
    pub TimeDeltaMs: ULONG,
    pub ByteCount: ULONG,
}
unsafe impl Zeroable for KSMUSICFORMAT {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSNODEPROPERTY {
    pub Property: KSPROPERTY,
    pub NodeId: ULONG,
    pub Reserved: ULONG,
}
unsafe impl Zeroable for KSNODEPROPERTY {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSNODEPROPERTY_AUDIO_3D_LISTENER {
    pub NodeProperty: KSNODEPROPERTY,
    pub ListenerId: PVOID,
}
unsafe impl Zeroable for KSNODEPROPERTY_AUDIO_3D_LISTENER {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSNODEPROPERTY_AUDIO_CHANNEL {
    pub NodeProperty: KSNODEPROPERTY,
    pub Channel: LONG,
    pub Reserved: ULONG,
}
unsafe impl Zeroable for KSNODEPROPERTY_AUDIO_CHANNEL {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSNODEPROPERTY_AUDIO_DEV_SPECIFIC {
    pub NodeProperty: KSNODEPROPERTY,
    pub DevSpecificId: ULONG,
    pub DeviceInfo: ULONG,
    pub Length: ULONG,
}
unsafe impl Zeroable for KSNODEPROPERTY_AUDIO_DEV_SPECIFIC {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSNODEPROPERTY_AUDIO_PROPERTY {
    pub NodeProperty: KSNODEPROPERTY,
    pub AppContext: PVOID,
    pub Length: ULONG,
}
unsafe impl Zeroable for KSNODEPROPERTY_AUDIO_PROPERTY {}
pub type KSPROPERTY_AC3 = u32;
pub type KSPROPERTY_ALLOCATOR_CONTROL = u32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPROPERTY_ALLOCATOR_CONTROL_CAPTURE_CAPS_S {
    pub InterleavedCapSupported: ULONG,
}
unsafe impl Zeroable for KSPROPERTY_ALLOCATOR_CONTROL_CAPTURE_CAPS_S {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPROPERTY_ALLOCATOR_CONTROL_CAPTURE_INTERLEAVE_S {
    pub InterleavedCapPossible: ULONG,
}
unsafe impl Zeroable for KSPROPERTY_ALLOCATOR_CONTROL_CAPTURE_INTERLEAVE_S {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPROPERTY_ALLOCATOR_CONTROL_SURFACE_SIZE_S {
    pub CX: ULONG,
    pub CY: ULONG,
}
unsafe impl Zeroable for KSPROPERTY_ALLOCATOR_CONTROL_SURFACE_SIZE_S {}
pub type KSPROPERTY_AUDDECOUT = u32;
pub type KSPROPERTY_AUDIO = u32;
pub type KSPROPERTY_AUDIOENGINE = u32;
pub type KSPROPERTY_AUDIOMODULE = u32;
pub type KSPROPERTY_AUDIOSIGNALPROCESSING = u32;
pub type KSPROPERTY_BIBLIOGRAPHIC = u32;
pub type KSPROPERTY_BTAUDIO = u32;
pub type KSPROPERTY_CAMERACONTROL_EXTENDED_PROPERTY = u32;
pub type KSPROPERTY_CAMERACONTROL_FLASH = u32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPROPERTY_CAMERACONTROL_FLASH_S {
    pub Flash: ULONG,
    pub Capabilities: ULONG,
}
unsafe impl Zeroable for KSPROPERTY_CAMERACONTROL_FLASH_S {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPROPERTY_CAMERACONTROL_FOCAL_LENGTH_S {
    pub Property: KSPROPERTY,
    pub lOcularFocalLength: LONG,
    pub lObjectiveFocalLengthMin: LONG,
    pub lObjectiveFocalLengthMax: LONG,
}
unsafe impl Zeroable for KSPROPERTY_CAMERACONTROL_FOCAL_LENGTH_S {}
pub type KSPROPERTY_CAMERACONTROL_IMAGE_PIN_CAPABILITY = u32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPROPERTY_CAMERACONTROL_IMAGE_PIN_CAPABILITY_S {
    pub Capabilities: ULONG,
    pub Reserved0: ULONG,
}
unsafe impl Zeroable for KSPROPERTY_CAMERACONTROL_IMAGE_PIN_CAPABILITY_S {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPROPERTY_CAMERACONTROL_NODE_FOCAL_LENGTH_S {
    pub NodeProperty: KSNODEPROPERTY,
    pub lOcularFocalLength: LONG,
    pub lObjectiveFocalLengthMin: LONG,
    pub lObjectiveFocalLengthMax: LONG,
}
unsafe impl Zeroable for KSPROPERTY_CAMERACONTROL_NODE_FOCAL_LENGTH_S {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPROPERTY_CAMERACONTROL_NODE_S {
    pub NodeProperty: KSP_NODE,
    pub Value: LONG,
    pub Flags: ULONG,
    pub Capabilities: ULONG,
}
unsafe impl Zeroable for KSPROPERTY_CAMERACONTROL_NODE_S {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPROPERTY_CAMERACONTROL_NODE_S2 {
    pub NodeProperty: KSP_NODE,
    pub Value1: LONG,
    pub Flags: ULONG,
    pub Capabilities: ULONG,
    pub Value2: LONG,
}
unsafe impl Zeroable for KSPROPERTY_CAMERACONTROL_NODE_S2 {}
pub type KSPROPERTY_CAMERACONTROL_PERFRAMESETTING_PROPERTY = u32;
pub type KSPROPERTY_CAMERACONTROL_REGION_OF_INTEREST = u32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPROPERTY_CAMERACONTROL_REGION_OF_INTEREST_S {
    pub FocusRect: RECT,
    pub AutoFocusLock: BOOL,
    pub AutoExposureLock: BOOL,
    pub AutoWhitebalanceLock: BOOL,
    pub Anonymous: KSPROPERTY_CAMERACONTROL_REGION_OF_INTEREST_S_Anonymous,
}
unsafe impl Zeroable for KSPROPERTY_CAMERACONTROL_REGION_OF_INTEREST_S {}
#[repr(C)]
#[derive(Clone, Copy)]
pub union KSPROPERTY_CAMERACONTROL_REGION_OF_INTEREST_S_Anonymous {
    pub Capabilities: ULONG,
    pub Configuration: ULONG,
}
unsafe impl Zeroable for KSPROPERTY_CAMERACONTROL_REGION_OF_INTEREST_S_Anonymous {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPROPERTY_CAMERACONTROL_S {
    pub Property: KSPROPERTY,
    pub Value: LONG,
    pub Flags: ULONG,
    pub Capabilities: ULONG,
}
unsafe impl Zeroable for KSPROPERTY_CAMERACONTROL_S {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPROPERTY_CAMERACONTROL_S2 {
    pub Property: KSPROPERTY,
    pub Value1: LONG,
    pub Flags: ULONG,
    pub Capabilities: ULONG,
    pub Value2: LONG,
}
unsafe impl Zeroable for KSPROPERTY_CAMERACONTROL_S2 {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPROPERTY_CAMERACONTROL_S_EX {
    pub Property: KSPROPERTY,
    pub Value: LONG,
    pub Flags: ULONG,
    pub Capabilities: ULONG,
    pub FocusRect: RECT,
}
unsafe impl Zeroable for KSPROPERTY_CAMERACONTROL_S_EX {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPROPERTY_CAMERACONTROL_VIDEOSTABILIZATION_MODE_S {
    pub VideoStabilizationMode: ULONG,
    pub Capabilities: ULONG,
}
unsafe impl Zeroable for KSPROPERTY_CAMERACONTROL_VIDEOSTABILIZATION_MODE_S {}
pub type KSPROPERTY_CAMERACONTROL_VIDEO_STABILIZATION_MODE = u32;
pub type KSPROPERTY_CAMERA_PHOTOTRIGGERTIME_FLAGS = u32;
pub type KSPROPERTY_COMPOSIT_ON = BOOL;
pub type KSPROPERTY_COPYPROT = u32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPROPERTY_CROSSBAR_ACTIVE_S {
    pub Property: KSPROPERTY,
    pub IndexInputPin: ULONG,
    pub Active: ULONG,
}
unsafe impl Zeroable for KSPROPERTY_CROSSBAR_ACTIVE_S {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPROPERTY_CROSSBAR_CAPS_S {
    pub Property: KSPROPERTY,
    pub NumberOfInputs: ULONG,
    pub NumberOfOutputs: ULONG,
}
unsafe impl Zeroable for KSPROPERTY_CROSSBAR_CAPS_S {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPROPERTY_CROSSBAR_PININFO_S {
    pub Property: KSPROPERTY,
    pub Direction: KSPIN_DATAFLOW,
    pub Index: ULONG,
    pub PinType: ULONG,
    pub RelatedPinIndex: ULONG,
    pub Medium: KSPIN_MEDIUM,
}
unsafe impl Zeroable for KSPROPERTY_CROSSBAR_PININFO_S {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPROPERTY_CROSSBAR_ROUTE_S {
    pub Property: KSPROPERTY,
    pub IndexInputPin: ULONG,
    pub IndexOutputPin: ULONG,
    pub CanRoute: ULONG,
}
unsafe impl Zeroable for KSPROPERTY_CROSSBAR_ROUTE_S {}
pub type KSPROPERTY_CYCLIC = u32;
pub type KSPROPERTY_DIRECTSOUND3DBUFFER = u32;
pub type KSPROPERTY_DIRECTSOUND3DLISTENER = u32;
pub type KSPROPERTY_DRMAUDIOSTREAM = u32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPROPERTY_DROPPEDFRAMES_CURRENT_S {
    pub Property: KSPROPERTY,
    pub PictureNumber: LONGLONG,
    pub DropCount: LONGLONG,
    pub AverageFrameSize: ULONG,
}
unsafe impl Zeroable for KSPROPERTY_DROPPEDFRAMES_CURRENT_S {}
pub type KSPROPERTY_DVDSUBPIC = u32;
pub type KSPROPERTY_EXTDEVICE = u32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPROPERTY_EXTDEVICE_S {
    pub Property: KSPROPERTY,
    pub u: KSPROPERTY_EXTDEVICE_S_u,
}
unsafe impl Zeroable for KSPROPERTY_EXTDEVICE_S {}
#[repr(C)]
#[derive(Clone, Copy)]
pub union KSPROPERTY_EXTDEVICE_S_u {
    pub Capabilities: DEVCAPS,
    pub DevPort: ULONG,
    pub PowerState: ULONG,
    pub pawchString: [WCHAR; 260],
    pub NodeUniqueID: [DWORD; 2],
}
unsafe impl Zeroable for KSPROPERTY_EXTDEVICE_S_u {}
pub type KSPROPERTY_EXTENSION_UNIT = u32;
pub type KSPROPERTY_EXTXPORT = u32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPROPERTY_EXTXPORT_NODE_S {
    pub NodeProperty: KSP_NODE,
    pub u: KSPROPERTY_EXTXPORT_NODE_S_u,
}
unsafe impl Zeroable for KSPROPERTY_EXTXPORT_NODE_S {}
#[repr(C)]
#[derive(Clone, Copy)]
pub union KSPROPERTY_EXTXPORT_NODE_S_u {
    pub Capabilities: ULONG,
    pub SignalMode: ULONG,
    pub LoadMedium: ULONG,
    pub MediumInfo: MEDIUM_INFO,
    pub XPrtState: TRANSPORT_STATE,
    pub Timecode: KSPROPERTY_EXTXPORT_NODE_S_u_Timecode,
    pub dwTimecode: DWORD,
    pub dwAbsTrackNumber: DWORD,
    pub RawAVC: KSPROPERTY_EXTXPORT_NODE_S_u_RawAVC,
}
unsafe impl Zeroable for KSPROPERTY_EXTXPORT_NODE_S_u {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPROPERTY_EXTXPORT_NODE_S_u_Timecode {
    pub frame: BYTE,
    pub second: BYTE,
    pub minute: BYTE,
    pub hour: BYTE,
}
unsafe impl Zeroable for KSPROPERTY_EXTXPORT_NODE_S_u_Timecode {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPROPERTY_EXTXPORT_NODE_S_u_RawAVC {
    pub PayloadSize: ULONG,
    pub Payload: [BYTE; 512],
}
unsafe impl Zeroable for KSPROPERTY_EXTXPORT_NODE_S_u_RawAVC {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPROPERTY_EXTXPORT_S {
    pub Property: KSPROPERTY,
    pub u: KSPROPERTY_EXTXPORT_S_u,
}
unsafe impl Zeroable for KSPROPERTY_EXTXPORT_S {}
#[repr(C)]
#[derive(Clone, Copy)]
pub union KSPROPERTY_EXTXPORT_S_u {
    pub Capabilities: ULONG,
    pub SignalMode: ULONG,
    pub LoadMedium: ULONG,
    pub MediumInfo: MEDIUM_INFO,
    pub XPrtState: TRANSPORT_STATE,
    pub Timecode: KSPROPERTY_EXTXPORT_S_u_Timecode,
    pub dwTimecode: DWORD,
    pub dwAbsTrackNumber: DWORD,
    pub RawAVC: KSPROPERTY_EXTXPORT_S_u_RawAVC,
}
unsafe impl Zeroable for KSPROPERTY_EXTXPORT_S_u {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPROPERTY_EXTXPORT_S_u_Timecode {
    pub frame: BYTE,
    pub second: BYTE,
    pub minute: BYTE,
    pub hour: BYTE,
}
unsafe impl Zeroable for KSPROPERTY_EXTXPORT_S_u_Timecode {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPROPERTY_EXTXPORT_S_u_RawAVC {
    pub PayloadSize: ULONG,
    pub Payload: [BYTE; 512],
}
unsafe impl Zeroable for KSPROPERTY_EXTXPORT_S_u_RawAVC {}
pub type KSPROPERTY_FMRX_CONTROL = u32;
pub type KSPROPERTY_FMRX_TOPOLOGY = u32;
pub type KSPROPERTY_HRTF3D = u32;
pub type KSPROPERTY_ITD3D = u32;
pub type KSPROPERTY_JACK = u32;
pub type KSPROPERTY_MPEG2VID = u32;
pub type KSPROPERTY_MPEG4_MEDIATYPE_ATTRIBUTES = u32;
pub type KSPROPERTY_OVERLAYUPDATE = u32;
pub type KSPROPERTY_RTAUDIO = u32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPROPERTY_SELECTOR_NODE_S {
    pub NodeProperty: KSP_NODE,
    pub Value: LONG,
    pub Flags: ULONG,
    pub Capabilities: ULONG,
}
unsafe impl Zeroable for KSPROPERTY_SELECTOR_NODE_S {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPROPERTY_SELECTOR_S {
    pub Property: KSPROPERTY,
    pub Value: LONG,
    pub Flags: ULONG,
    pub Capabilities: ULONG,
}
unsafe impl Zeroable for KSPROPERTY_SELECTOR_S {}
pub type KSPROPERTY_SOUNDDETECTOR = u32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPROPERTY_SPHLI {
    pub HLISS: USHORT,
    pub Reserved: USHORT,
    pub StartPTM: ULONG,
    pub EndPTM: ULONG,
    pub StartX: USHORT,
    pub StartY: USHORT,
    pub StopX: USHORT,
    pub StopY: USHORT,
    pub ColCon: KS_COLCON,
}
unsafe impl Zeroable for KSPROPERTY_SPHLI {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPROPERTY_SPPAL {
    pub sppal: [KS_DVD_YUV; 16],
}
unsafe impl Zeroable for KSPROPERTY_SPPAL {}
pub type KSPROPERTY_TELEPHONY_CONTROL = u32;
pub type KSPROPERTY_TELEPHONY_TOPOLOGY = u32;
pub type KSPROPERTY_TIMECODE = u32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPROPERTY_TIMECODE_NODE_S {
    pub NodeProperty: KSP_NODE,
    pub TimecodeSamp: TIMECODE_SAMPLE,
}
unsafe impl Zeroable for KSPROPERTY_TIMECODE_NODE_S {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPROPERTY_TIMECODE_S {
    pub Property: KSPROPERTY,
    pub TimecodeSamp: TIMECODE_SAMPLE,
}
unsafe impl Zeroable for KSPROPERTY_TIMECODE_S {}
pub type KSPROPERTY_TOPOLOGYNODE = u32;
pub type KSPROPERTY_TUNER = u32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPROPERTY_TUNER_CAPS_S {
    pub Property: KSPROPERTY,
    pub ModesSupported: ULONG,
    pub VideoMedium: KSPIN_MEDIUM,
    pub TVAudioMedium: KSPIN_MEDIUM,
    pub RadioAudioMedium: KSPIN_MEDIUM,
}
unsafe impl Zeroable for KSPROPERTY_TUNER_CAPS_S {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPROPERTY_TUNER_FREQUENCY_S {
    pub Property: KSPROPERTY,
    pub Frequency: ULONG,
    pub LastFrequency: ULONG,
    pub TuningFlags: ULONG,
    pub VideoSubChannel: ULONG,
    pub AudioSubChannel: ULONG,
    pub Channel: ULONG,
    pub Country: ULONG,
}
unsafe impl Zeroable for KSPROPERTY_TUNER_FREQUENCY_S {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPROPERTY_TUNER_IF_MEDIUM_S {
    pub Property: KSPROPERTY,
    pub IFMedium: KSPIN_MEDIUM,
}
unsafe impl Zeroable for KSPROPERTY_TUNER_IF_MEDIUM_S {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPROPERTY_TUNER_INPUT_S {
    pub Property: KSPROPERTY,
    pub InputIndex: ULONG,
}
unsafe impl Zeroable for KSPROPERTY_TUNER_INPUT_S {}
pub type KSPROPERTY_TUNER_MODES = u32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPROPERTY_TUNER_MODE_CAPS_S {
    pub Property: KSPROPERTY,
    pub Mode: ULONG,
    pub StandardsSupported: ULONG,
    pub MinFrequency: ULONG,
    pub MaxFrequency: ULONG,
    pub TuningGranularity: ULONG,
    pub NumberOfInputs: ULONG,
    pub SettlingTime: ULONG,
    pub Strategy: ULONG,
}
unsafe impl Zeroable for KSPROPERTY_TUNER_MODE_CAPS_S {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPROPERTY_TUNER_MODE_S {
    pub Property: KSPROPERTY,
    pub Mode: ULONG,
}
unsafe impl Zeroable for KSPROPERTY_TUNER_MODE_S {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPROPERTY_TUNER_NETWORKTYPE_SCAN_CAPS_S {
    pub Property: KSPROPERTY,
    pub NetworkType: GUID,
    pub BufferSize: ULONG,
    pub NetworkTunerCapabilities: PVOID,
}
unsafe impl Zeroable for KSPROPERTY_TUNER_NETWORKTYPE_SCAN_CAPS_S {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPROPERTY_TUNER_SCAN_CAPS_S {
    pub Property: KSPROPERTY,
    pub fSupportsHardwareAssistedScanning: BOOL,
    pub SupportedBroadcastStandards: ULONG,
    pub GUIDBucket: PVOID,
    pub lengthofBucket: ULONG,
}
unsafe impl Zeroable for KSPROPERTY_TUNER_SCAN_CAPS_S {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPROPERTY_TUNER_SCAN_STATUS_S {
    pub Property: KSPROPERTY,
    pub LockStatus: TunerLockType,
    pub CurrentFrequency: ULONG,
}
unsafe impl Zeroable for KSPROPERTY_TUNER_SCAN_STATUS_S {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPROPERTY_TUNER_STANDARD_MODE_S {
    pub Property: KSPROPERTY,
    pub AutoDetect: BOOL,
}
unsafe impl Zeroable for KSPROPERTY_TUNER_STANDARD_MODE_S {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPROPERTY_TUNER_STANDARD_S {
    pub Property: KSPROPERTY,
    pub Standard: ULONG,
}
unsafe impl Zeroable for KSPROPERTY_TUNER_STANDARD_S {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPROPERTY_TUNER_STATUS_S {
    pub Property: KSPROPERTY,
    pub CurrentFrequency: ULONG,
    pub PLLOffset: ULONG,
    pub SignalStrength: ULONG,
    pub Busy: ULONG,
}
unsafe impl Zeroable for KSPROPERTY_TUNER_STATUS_S {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPROPERTY_TVAUDIO_CAPS_S {
    pub Property: KSPROPERTY,
    pub Capabilities: ULONG,
    pub InputMedium: KSPIN_MEDIUM,
    pub OutputMedium: KSPIN_MEDIUM,
}
unsafe impl Zeroable for KSPROPERTY_TVAUDIO_CAPS_S {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPROPERTY_TVAUDIO_S {
    pub Property: KSPROPERTY,
    pub Mode: ULONG,
}
unsafe impl Zeroable for KSPROPERTY_TVAUDIO_S {}
pub type KSPROPERTY_VBICAP = u32;
pub type KSPROPERTY_VBICODECFILTERING = u32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPROPERTY_VBICODECFILTERING_CC_SUBSTREAMS_S {
    pub Property: KSPROPERTY,
    pub Substreams: VBICODECFILTERING_CC_SUBSTREAMS,
}
unsafe impl Zeroable for KSPROPERTY_VBICODECFILTERING_CC_SUBSTREAMS_S {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPROPERTY_VBICODECFILTERING_NABTS_SUBSTREAMS_S {
    pub Property: KSPROPERTY,
    pub Substreams: VBICODECFILTERING_NABTS_SUBSTREAMS,
}
unsafe impl Zeroable for KSPROPERTY_VBICODECFILTERING_NABTS_SUBSTREAMS_S {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPROPERTY_VBICODECFILTERING_SCANLINES_S {
    pub Property: KSPROPERTY,
    pub Scanlines: VBICODECFILTERING_SCANLINES,
}
unsafe impl Zeroable for KSPROPERTY_VBICODECFILTERING_SCANLINES_S {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPROPERTY_VBICODECFILTERING_STATISTICS_CC_PIN_S {
    pub Property: KSPROPERTY,
    pub Statistics: VBICODECFILTERING_STATISTICS_CC_PIN,
}
unsafe impl Zeroable for KSPROPERTY_VBICODECFILTERING_STATISTICS_CC_PIN_S {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPROPERTY_VBICODECFILTERING_STATISTICS_CC_S {
    pub Property: KSPROPERTY,
    pub Statistics: VBICODECFILTERING_STATISTICS_CC,
}
unsafe impl Zeroable for KSPROPERTY_VBICODECFILTERING_STATISTICS_CC_S {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPROPERTY_VBICODECFILTERING_STATISTICS_COMMON_PIN_S {
    pub Property: KSPROPERTY,
    pub Statistics: VBICODECFILTERING_STATISTICS_COMMON_PIN,
}
unsafe impl Zeroable for KSPROPERTY_VBICODECFILTERING_STATISTICS_COMMON_PIN_S {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPROPERTY_VBICODECFILTERING_STATISTICS_COMMON_S {
    pub Property: KSPROPERTY,
    pub Statistics: VBICODECFILTERING_STATISTICS_COMMON,
}
unsafe impl Zeroable for KSPROPERTY_VBICODECFILTERING_STATISTICS_COMMON_S {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPROPERTY_VBICODECFILTERING_STATISTICS_NABTS_PIN_S {
    pub Property: KSPROPERTY,
    pub Statistics: VBICODECFILTERING_STATISTICS_NABTS_PIN,
}
unsafe impl Zeroable for KSPROPERTY_VBICODECFILTERING_STATISTICS_NABTS_PIN_S {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPROPERTY_VBICODECFILTERING_STATISTICS_NABTS_S {
    pub Property: KSPROPERTY,
    pub Statistics: VBICODECFILTERING_STATISTICS_NABTS,
}
unsafe impl Zeroable for KSPROPERTY_VBICODECFILTERING_STATISTICS_NABTS_S {}
pub type KSPROPERTY_VIDCAP_CAMERACONTROL = u32;
pub type KSPROPERTY_VIDCAP_CROSSBAR = u32;
pub type KSPROPERTY_VIDCAP_DROPPEDFRAMES = u32;
pub type KSPROPERTY_VIDCAP_SELECTOR = u32;
pub type KSPROPERTY_VIDCAP_TVAUDIO = u32;
pub type KSPROPERTY_VIDCAP_VIDEOCOMPRESSION = u32;
pub type KSPROPERTY_VIDCAP_VIDEOCONTROL = u32;
pub type KSPROPERTY_VIDCAP_VIDEODECODER = u32;
pub type KSPROPERTY_VIDCAP_VIDEOENCODER = u32;
pub type KSPROPERTY_VIDCAP_VIDEOPROCAMP = u32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPROPERTY_VIDEOCOMPRESSION_GETINFO_S {
    pub Property: KSPROPERTY,
    pub StreamIndex: ULONG,
    pub DefaultKeyFrameRate: LONG,
    pub DefaultPFrameRate: LONG,
    pub DefaultQuality: LONG,
    pub NumberOfQualitySettings: LONG,
    pub Capabilities: LONG,
}
unsafe impl Zeroable for KSPROPERTY_VIDEOCOMPRESSION_GETINFO_S {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPROPERTY_VIDEOCOMPRESSION_S {
    pub Property: KSPROPERTY,
    pub StreamIndex: ULONG,
    pub Value: LONG,
}
unsafe impl Zeroable for KSPROPERTY_VIDEOCOMPRESSION_S {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPROPERTY_VIDEOCOMPRESSION_S1 {
    pub Property: KSPROPERTY,
    pub StreamIndex: ULONG,
    pub Value: LONG,
    pub Flags: ULONG,
}
unsafe impl Zeroable for KSPROPERTY_VIDEOCOMPRESSION_S1 {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPROPERTY_VIDEOCONTROL_ACTUAL_FRAME_RATE_S {
    pub Property: KSPROPERTY,
    pub StreamIndex: ULONG,
    pub RangeIndex: ULONG,
    pub Dimensions: SIZE,
    pub CurrentActualFrameRate: LONGLONG,
    pub CurrentMaxAvailableFrameRate: LONGLONG,
}
unsafe impl Zeroable for KSPROPERTY_VIDEOCONTROL_ACTUAL_FRAME_RATE_S {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPROPERTY_VIDEOCONTROL_CAPS_S {
    pub Property: KSPROPERTY,
    pub StreamIndex: ULONG,
    pub VideoControlCaps: ULONG,
}
unsafe impl Zeroable for KSPROPERTY_VIDEOCONTROL_CAPS_S {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPROPERTY_VIDEOCONTROL_FRAME_RATES_S {
    pub Property: KSPROPERTY,
    pub StreamIndex: ULONG,
    pub RangeIndex: ULONG,
    pub Dimensions: SIZE,
}
unsafe impl Zeroable for KSPROPERTY_VIDEOCONTROL_FRAME_RATES_S {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPROPERTY_VIDEOCONTROL_MODE_S {
    pub Property: KSPROPERTY,
    pub StreamIndex: ULONG,
    pub Mode: LONG,
}
unsafe impl Zeroable for KSPROPERTY_VIDEOCONTROL_MODE_S {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPROPERTY_VIDEODECODER_CAPS_S {
    pub Property: KSPROPERTY,
    pub StandardsSupported: ULONG,
    pub Capabilities: ULONG,
    pub SettlingTime: ULONG,
    pub HSyncPerVSync: ULONG,
}
unsafe impl Zeroable for KSPROPERTY_VIDEODECODER_CAPS_S {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPROPERTY_VIDEODECODER_S {
    pub Property: KSPROPERTY,
    pub Value: ULONG,
}
unsafe impl Zeroable for KSPROPERTY_VIDEODECODER_S {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPROPERTY_VIDEODECODER_STATUS2_S {
    pub Property: KSPROPERTY,
    pub NumberOfLines: ULONG,
    pub SignalLocked: ULONG,
    pub ChromaLock: ULONG,
}
unsafe impl Zeroable for KSPROPERTY_VIDEODECODER_STATUS2_S {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPROPERTY_VIDEODECODER_STATUS_S {
    pub Property: KSPROPERTY,
    pub NumberOfLines: ULONG,
    pub SignalLocked: ULONG,
}
unsafe impl Zeroable for KSPROPERTY_VIDEODECODER_STATUS_S {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPROPERTY_VIDEOENCODER_S {
    pub Property: KSPROPERTY,
    pub Value: LONG,
    pub Flags: ULONG,
    pub Capabilities: ULONG,
}
unsafe impl Zeroable for KSPROPERTY_VIDEOENCODER_S {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPROPERTY_VIDEOPROCAMP_NODE_S {
    pub NodeProperty: KSP_NODE,
    pub Value: LONG,
    pub Flags: ULONG,
    pub Capabilities: ULONG,
}
unsafe impl Zeroable for KSPROPERTY_VIDEOPROCAMP_NODE_S {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPROPERTY_VIDEOPROCAMP_NODE_S2 {
    pub NodeProperty: KSP_NODE,
    pub Value1: LONG,
    pub Flags: ULONG,
    pub Capabilities: ULONG,
    pub Value2: LONG,
}
unsafe impl Zeroable for KSPROPERTY_VIDEOPROCAMP_NODE_S2 {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPROPERTY_VIDEOPROCAMP_S {
    pub Property: KSPROPERTY,
    pub Value: LONG,
    pub Flags: ULONG,
    pub Capabilities: ULONG,
}
unsafe impl Zeroable for KSPROPERTY_VIDEOPROCAMP_S {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPROPERTY_VIDEOPROCAMP_S2 {
    pub Property: KSPROPERTY,
    pub Value1: LONG,
    pub Flags: ULONG,
    pub Capabilities: ULONG,
    pub Value2: LONG,
}
unsafe impl Zeroable for KSPROPERTY_VIDEOPROCAMP_S2 {}
pub type KSPROPERTY_VIDMEM_TRANSPORT = u32;
pub type KSPROPERTY_VPCONFIG = u32;
pub type KSPROPERTY_WAVE = u32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSRTAUDIO_BUFFER {
    pub BufferAddress: PVOID,
    pub ActualBufferSize: ULONG,
    pub CallMemoryBarrier: BOOL,
}
unsafe impl Zeroable for KSRTAUDIO_BUFFER {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSRTAUDIO_BUFFER32 {
    pub BufferAddress: ULONG,
    pub ActualBufferSize: ULONG,
    pub CallMemoryBarrier: BOOL,
}
unsafe impl Zeroable for KSRTAUDIO_BUFFER32 {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSRTAUDIO_BUFFER_PROPERTY {
    pub Property: KSPROPERTY,
    pub BaseAddress: PVOID,
    pub RequestedBufferSize: ULONG,
}
unsafe impl Zeroable for KSRTAUDIO_BUFFER_PROPERTY {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSRTAUDIO_BUFFER_PROPERTY32 {
    pub Property: KSPROPERTY,
    pub BaseAddress: ULONG,
    pub RequestedBufferSize: ULONG,
}
unsafe impl Zeroable for KSRTAUDIO_BUFFER_PROPERTY32 {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSRTAUDIO_BUFFER_PROPERTY_WITH_NOTIFICATION {
    pub Property: KSPROPERTY,
    pub BaseAddress: PVOID,
    pub RequestedBufferSize: ULONG,
    pub NotificationCount: ULONG,
}
unsafe impl Zeroable for KSRTAUDIO_BUFFER_PROPERTY_WITH_NOTIFICATION {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSRTAUDIO_BUFFER_PROPERTY_WITH_NOTIFICATION32 {
    pub Property: KSPROPERTY,
    pub BaseAddress: ULONG,
    pub RequestedBufferSize: ULONG,
    pub NotificationCount: ULONG,
}
unsafe impl Zeroable for KSRTAUDIO_BUFFER_PROPERTY_WITH_NOTIFICATION32 {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSRTAUDIO_GETREADPACKET_INFO {
    pub PacketNumber: ULONG,
    pub Flags: DWORD,
    pub PerformanceCounterValue: ULONG64,
    pub MoreData: BOOL,
}
unsafe impl Zeroable for KSRTAUDIO_GETREADPACKET_INFO {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSRTAUDIO_HWLATENCY {
    pub FifoSize: ULONG,
    pub ChipsetDelay: ULONG,
    pub CodecDelay: ULONG,
}
unsafe impl Zeroable for KSRTAUDIO_HWLATENCY {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSRTAUDIO_HWREGISTER {
    pub Register: PVOID,
    pub Width: ULONG,
    pub Numerator: ULONGLONG,
    pub Denominator: ULONGLONG,
    pub Accuracy: ULONG,
}
unsafe impl Zeroable for KSRTAUDIO_HWREGISTER {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSRTAUDIO_HWREGISTER32 {
    pub Register: ULONG,
    pub Width: ULONG,
    pub Numerator: ULONGLONG,
    pub Denominator: ULONGLONG,
    pub Accuracy: ULONG,
}
unsafe impl Zeroable for KSRTAUDIO_HWREGISTER32 {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSRTAUDIO_HWREGISTER_PROPERTY {
    pub Property: KSPROPERTY,
    pub BaseAddress: PVOID,
}
unsafe impl Zeroable for KSRTAUDIO_HWREGISTER_PROPERTY {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSRTAUDIO_HWREGISTER_PROPERTY32 {
    pub Property: KSPROPERTY,
    pub BaseAddress: ULONG,
}
unsafe impl Zeroable for KSRTAUDIO_HWREGISTER_PROPERTY32 {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSRTAUDIO_NOTIFICATION_EVENT_PROPERTY {
    pub Property: KSPROPERTY,
    pub NotificationEvent: HANDLE,
}
unsafe impl Zeroable for KSRTAUDIO_NOTIFICATION_EVENT_PROPERTY {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSRTAUDIO_NOTIFICATION_EVENT_PROPERTY32 {
    pub Property: KSPROPERTY,
    pub NotificationEvent: ULONG,
}
unsafe impl Zeroable for KSRTAUDIO_NOTIFICATION_EVENT_PROPERTY32 {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSRTAUDIO_SETWRITEPACKET_INFO {
    pub PacketNumber: ULONG,
    pub Flags: DWORD,
    pub EosPacketLength: ULONG,
}
unsafe impl Zeroable for KSRTAUDIO_SETWRITEPACKET_INFO {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSTELEPHONY_CALLCONTROL {
    pub CallType: TELEPHONY_CALLTYPE,
    pub CallControlOp: TELEPHONY_CALLCONTROLOP,
}
unsafe impl Zeroable for KSTELEPHONY_CALLCONTROL {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSTELEPHONY_CALLINFO {
    pub CallType: TELEPHONY_CALLTYPE,
    pub CallState: TELEPHONY_CALLSTATE,
}
unsafe impl Zeroable for KSTELEPHONY_CALLINFO {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSTELEPHONY_PROVIDERCHANGE {
    pub CallType: TELEPHONY_CALLTYPE,
    pub ProviderChangeOp: TELEPHONY_PROVIDERCHANGEOP,
}
unsafe impl Zeroable for KSTELEPHONY_PROVIDERCHANGE {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSTOPOLOGY_ENDPOINTID {
    pub TopologyName: [WCHAR; 260],
    pub PinId: ULONG,
}
unsafe impl Zeroable for KSTOPOLOGY_ENDPOINTID {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSTOPOLOGY_ENDPOINTIDPAIR {
    pub RenderEndpoint: KSTOPOLOGY_ENDPOINTID,
    pub CaptureEndpoint: KSTOPOLOGY_ENDPOINTID,
}
unsafe impl Zeroable for KSTOPOLOGY_ENDPOINTIDPAIR {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSVPMAXPIXELRATE {
    pub Size: KS_AMVPSIZE,
    pub MaxPixelsPerSecond: DWORD,
    pub Reserved: DWORD,
}
unsafe impl Zeroable for KSVPMAXPIXELRATE {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSVPSIZE_PROP {
    pub Property: KSPROPERTY,
    pub Size: KS_AMVPSIZE,
}
unsafe impl Zeroable for KSVPSIZE_PROP {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSVPSURFACEPARAMS {
    pub dwPitch: DWORD,
    pub dwXOrigin: DWORD,
    pub dwYOrigin: DWORD,
}
unsafe impl Zeroable for KSVPSURFACEPARAMS {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSWAVETABLE_WAVE_DESC {
    pub Identifier: KSIDENTIFIER,
    pub Size: ULONG,
    pub Looped: BOOL,
    pub LoopPoint: ULONG,
    pub InROM: BOOL,
    pub Format: KSDATAFORMAT,
}
unsafe impl Zeroable for KSWAVETABLE_WAVE_DESC {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSWAVE_BUFFER {
    pub Attributes: ULONG,
    pub BufferSize: ULONG,
    pub BufferAddress: PVOID,
}
unsafe impl Zeroable for KSWAVE_BUFFER {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSWAVE_COMPATCAPS {
    pub ulDeviceType: ULONG,
}
unsafe impl Zeroable for KSWAVE_COMPATCAPS {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSWAVE_INPUT_CAPABILITIES {
    pub MaximumChannelsPerConnection: ULONG,
    pub MinimumBitsPerSample: ULONG,
    pub MaximumBitsPerSample: ULONG,
    pub MinimumSampleFrequency: ULONG,
    pub MaximumSampleFrequency: ULONG,
    pub TotalConnections: ULONG,
    pub ActiveConnections: ULONG,
}
unsafe impl Zeroable for KSWAVE_INPUT_CAPABILITIES {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSWAVE_OUTPUT_CAPABILITIES {
    pub MaximumChannelsPerConnection: ULONG,
    pub MinimumBitsPerSample: ULONG,
    pub MaximumBitsPerSample: ULONG,
    pub MinimumSampleFrequency: ULONG,
    pub MaximumSampleFrequency: ULONG,
    pub TotalConnections: ULONG,
    pub StaticConnections: ULONG,
    pub StreamingConnections: ULONG,
    pub ActiveConnections: ULONG,
    pub ActiveStaticConnections: ULONG,
    pub ActiveStreamingConnections: ULONG,
    pub Total3DConnections: ULONG,
    pub Static3DConnections: ULONG,
    pub Streaming3DConnections: ULONG,
    pub Active3DConnections: ULONG,
    pub ActiveStatic3DConnections: ULONG,
    pub ActiveStreaming3DConnections: ULONG,
    pub TotalSampleMemory: ULONG,
    pub FreeSampleMemory: ULONG,
    pub LargestFreeContiguousSampleMemory: ULONG,
}
unsafe impl Zeroable for KSWAVE_OUTPUT_CAPABILITIES {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSWAVE_VOLUME {
    pub LeftAttenuation: LONG,
    pub RightAttenuation: LONG,
}
unsafe impl Zeroable for KSWAVE_VOLUME {}
pub type KS_AMPixAspectRatio = i32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KS_AMVPDATAINFO {
    pub dwSize: DWORD,
    pub dwMicrosecondsPerField: DWORD,
    pub amvpDimInfo: KS_AMVPDIMINFO,
    pub dwPictAspectRatioX: DWORD,
    pub dwPictAspectRatioY: DWORD,
    pub bEnableDoubleClock: BOOL,
    pub bEnableVACT: BOOL,
    pub bDataIsInterlaced: BOOL,
    pub lHalfLinesOdd: LONG,
    pub bFieldPolarityInverted: BOOL,
    pub dwNumLinesInVREF: DWORD,
    pub lHalfLinesEven: LONG,
    pub dwReserved1: DWORD,
}
unsafe impl Zeroable for KS_AMVPDATAINFO {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KS_AMVPDIMINFO {
    pub dwFieldWidth: DWORD,
    pub dwFieldHeight: DWORD,
    pub dwVBIWidth: DWORD,
    pub dwVBIHeight: DWORD,
    pub rcValidRegion: RECT,
}
unsafe impl Zeroable for KS_AMVPDIMINFO {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KS_AMVPSIZE {
    pub dwWidth: DWORD,
    pub dwHeight: DWORD,
}
unsafe impl Zeroable for KS_AMVPSIZE {}
pub type KS_AMVP_MODE = i32;
pub type KS_AMVP_SELECTFORMATBY = i32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KS_AM_ExactRateChange {
    pub OutputZeroTime: REFERENCE_TIME,
    pub Rate: LONG,
}
unsafe impl Zeroable for KS_AM_ExactRateChange {}
pub type KS_AM_MaxFullDataRate = LONG;
pub type KS_AM_PROPERTY_TS_RATE_CHANGE = i32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KS_AM_SimpleRateChange {
    pub StartTime: REFERENCE_TIME,
    pub Rate: LONG,
}
unsafe impl Zeroable for KS_AM_SimpleRateChange {}
pub type KS_AM_Step = DWORD;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KS_ANALOGVIDEOINFO {
    pub rcSource: RECT,
    pub rcTarget: RECT,
    pub dwActiveWidth: DWORD,
    pub dwActiveHeight: DWORD,
    pub AvgTimePerFrame: REFERENCE_TIME,
}
unsafe impl Zeroable for KS_ANALOGVIDEOINFO {}
pub type KS_AnalogVideoStandard = i32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KS_BITMAPINFOHEADER {
    pub biSize: DWORD,
    pub biWidth: LONG,
    pub biHeight: LONG,
    pub biPlanes: WORD,
    pub biBitCount: WORD,
    pub biCompression: DWORD,
    pub biSizeImage: DWORD,
    pub biXPelsPerMeter: LONG,
    pub biYPelsPerMeter: LONG,
    pub biClrUsed: DWORD,
    pub biClrImportant: DWORD,
}
unsafe impl Zeroable for KS_BITMAPINFOHEADER {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KS_COLCON {
    pub _bitfield1: u8,
    pub _bitfield2: u8,
    pub _bitfield3: u8,
    pub _bitfield4: u8,
}
unsafe impl Zeroable for KS_COLCON {}
impl KS_COLCON {
    pub const emph1col: u8 = 0xf;
    pub const emph2col: u8 = 0xf0;
    pub const backcol: u8 = 0xf;
    pub const patcol: u8 = 0xf0;
    pub const emph1con: u8 = 0xf;
    pub const emph2con: u8 = 0xf0;
    pub const backcon: u8 = 0xf;
    pub const patcon: u8 = 0xf0;
}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KS_COPY_MACROVISION {
    pub MACROVISIONLevel: ULONG,
}
unsafe impl Zeroable for KS_COPY_MACROVISION {}
pub type KS_COPY_MACROVISION_LEVEL = i32;
pub type KS_CameraControlAsyncOperation = i32;
pub type KS_CompressionCaps = i32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KS_DATAFORMAT_H264VIDEOINFO {
    pub DataFormat: KSDATAFORMAT,
    pub H264VideoInfoHeader: KS_H264VIDEOINFO,
}
unsafe impl Zeroable for KS_DATAFORMAT_H264VIDEOINFO {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KS_DATAFORMAT_IMAGEINFO {
    pub DataFormat: KSDATAFORMAT,
    pub ImageInfoHeader: KS_BITMAPINFOHEADER,
}
unsafe impl Zeroable for KS_DATAFORMAT_IMAGEINFO {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KS_DATAFORMAT_MPEGVIDEOINFO2 {
    pub DataFormat: KSDATAFORMAT,
    pub MpegVideoInfoHeader2: KS_MPEGVIDEOINFO2,
}
unsafe impl Zeroable for KS_DATAFORMAT_MPEGVIDEOINFO2 {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KS_DATAFORMAT_VBIINFOHEADER {
    pub DataFormat: KSDATAFORMAT,
    pub VBIInfoHeader: KS_VBIINFOHEADER,
}
unsafe impl Zeroable for KS_DATAFORMAT_VBIINFOHEADER {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KS_DATAFORMAT_VIDEOINFOHEADER {
    pub DataFormat: KSDATAFORMAT,
    pub VideoInfoHeader: KS_VIDEOINFOHEADER,
}
unsafe impl Zeroable for KS_DATAFORMAT_VIDEOINFOHEADER {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KS_DATAFORMAT_VIDEOINFOHEADER2 {
    pub DataFormat: KSDATAFORMAT,
    pub VideoInfoHeader2: KS_VIDEOINFOHEADER2,
}
unsafe impl Zeroable for KS_DATAFORMAT_VIDEOINFOHEADER2 {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KS_DATAFORMAT_VIDEOINFO_PALETTE {
    pub DataFormat: KSDATAFORMAT,
    pub VideoInfo: KS_VIDEOINFO,
}
unsafe impl Zeroable for KS_DATAFORMAT_VIDEOINFO_PALETTE {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KS_DATARANGE_ANALOGVIDEO {
    pub DataRange: KSDATARANGE,
    pub AnalogVideoInfo: KS_ANALOGVIDEOINFO,
}
unsafe impl Zeroable for KS_DATARANGE_ANALOGVIDEO {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KS_DATARANGE_H264_VIDEO {
    pub DataRange: KSDATARANGE,
    pub bFixedSizeSamples: BOOL,
    pub bTemporalCompression: BOOL,
    pub StreamDescriptionFlags: DWORD,
    pub MemoryAllocationFlags: DWORD,
    pub ConfigCaps: KS_VIDEO_STREAM_CONFIG_CAPS,
    pub VideoInfoHeader: KS_H264VIDEOINFO,
}
unsafe impl Zeroable for KS_DATARANGE_H264_VIDEO {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KS_DATARANGE_IMAGE {
    pub DataRange: KSDATARANGE,
    pub ConfigCaps: KS_VIDEO_STREAM_CONFIG_CAPS,
    pub ImageInfoHeader: KS_BITMAPINFOHEADER,
}
unsafe impl Zeroable for KS_DATARANGE_IMAGE {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KS_DATARANGE_MPEG1_VIDEO {
    pub DataRange: KSDATARANGE,
    pub bFixedSizeSamples: BOOL,
    pub bTemporalCompression: BOOL,
    pub StreamDescriptionFlags: DWORD,
    pub MemoryAllocationFlags: DWORD,
    pub ConfigCaps: KS_VIDEO_STREAM_CONFIG_CAPS,
    pub VideoInfoHeader: KS_MPEG1VIDEOINFO,
}
unsafe impl Zeroable for KS_DATARANGE_MPEG1_VIDEO {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KS_DATARANGE_MPEG2_VIDEO {
    pub DataRange: KSDATARANGE,
    pub bFixedSizeSamples: BOOL,
    pub bTemporalCompression: BOOL,
    pub StreamDescriptionFlags: DWORD,
    pub MemoryAllocationFlags: DWORD,
    pub ConfigCaps: KS_VIDEO_STREAM_CONFIG_CAPS,
    pub VideoInfoHeader: KS_MPEGVIDEOINFO2,
}
unsafe impl Zeroable for KS_DATARANGE_MPEG2_VIDEO {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KS_DATARANGE_VIDEO {
    pub DataRange: KSDATARANGE,
    pub bFixedSizeSamples: BOOL,
    pub bTemporalCompression: BOOL,
    pub StreamDescriptionFlags: DWORD,
    pub MemoryAllocationFlags: DWORD,
    pub ConfigCaps: KS_VIDEO_STREAM_CONFIG_CAPS,
    pub VideoInfoHeader: KS_VIDEOINFOHEADER,
}
unsafe impl Zeroable for KS_DATARANGE_VIDEO {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KS_DATARANGE_VIDEO2 {
    pub DataRange: KSDATARANGE,
    pub bFixedSizeSamples: BOOL,
    pub bTemporalCompression: BOOL,
    pub StreamDescriptionFlags: DWORD,
    pub MemoryAllocationFlags: DWORD,
    pub ConfigCaps: KS_VIDEO_STREAM_CONFIG_CAPS,
    pub VideoInfoHeader: KS_VIDEOINFOHEADER2,
}
unsafe impl Zeroable for KS_DATARANGE_VIDEO2 {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KS_DATARANGE_VIDEO_PALETTE {
    pub DataRange: KSDATARANGE,
    pub bFixedSizeSamples: BOOL,
    pub bTemporalCompression: BOOL,
    pub StreamDescriptionFlags: DWORD,
    pub MemoryAllocationFlags: DWORD,
    pub ConfigCaps: KS_VIDEO_STREAM_CONFIG_CAPS,
    pub VideoInfo: KS_VIDEOINFO,
}
unsafe impl Zeroable for KS_DATARANGE_VIDEO_PALETTE {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KS_DATARANGE_VIDEO_VBI {
    pub DataRange: KSDATARANGE,
    pub bFixedSizeSamples: BOOL,
    pub bTemporalCompression: BOOL,
    pub StreamDescriptionFlags: DWORD,
    pub MemoryAllocationFlags: DWORD,
    pub ConfigCaps: KS_VIDEO_STREAM_CONFIG_CAPS,
    pub VBIInfoHeader: KS_VBIINFOHEADER,
}
unsafe impl Zeroable for KS_DATARANGE_VIDEO_VBI {}
pub type KS_DVDCOPYSTATE = i32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KS_DVDCOPY_BUSKEY {
    pub BusKey: [BYTE; 5],
    pub Reserved: [BYTE; 1],
}
unsafe impl Zeroable for KS_DVDCOPY_BUSKEY {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KS_DVDCOPY_CHLGKEY {
    pub ChlgKey: [BYTE; 10],
    pub Reserved: [BYTE; 2],
}
unsafe impl Zeroable for KS_DVDCOPY_CHLGKEY {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KS_DVDCOPY_DISCKEY {
    pub DiscKey: [BYTE; 2048],
}
unsafe impl Zeroable for KS_DVDCOPY_DISCKEY {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KS_DVDCOPY_REGION {
    pub Reserved: UCHAR,
    pub RegionData: UCHAR,
    pub Reserved2: [UCHAR; 2],
}
unsafe impl Zeroable for KS_DVDCOPY_REGION {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KS_DVDCOPY_SET_COPY_STATE {
    pub DVDCopyState: ULONG,
}
unsafe impl Zeroable for KS_DVDCOPY_SET_COPY_STATE {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KS_DVDCOPY_TITLEKEY {
    pub KeyFlags: ULONG,
    pub ReservedNT: [ULONG; 2],
    pub TitleKey: [UCHAR; 6],
    pub Reserved: [UCHAR; 2],
}
unsafe impl Zeroable for KS_DVDCOPY_TITLEKEY {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KS_DVD_YCrCb {
    pub Reserved: UCHAR,
    pub Y: UCHAR,
    pub Cr: UCHAR,
    pub Cb: UCHAR,
}
unsafe impl Zeroable for KS_DVD_YCrCb {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KS_DVD_YUV {
    pub Reserved: UCHAR,
    pub Y: UCHAR,
    pub V: UCHAR,
    pub U: UCHAR,
}
unsafe impl Zeroable for KS_DVD_YUV {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KS_FRAME_INFO {
    pub ExtendedHeaderSize: ULONG,
    pub dwFrameFlags: DWORD,
    pub PictureNumber: LONGLONG,
    pub DropCount: LONGLONG,
    pub hDirectDraw: HANDLE,
    pub hSurfaceHandle: HANDLE,
    pub DirectDrawRect: RECT,
    pub Anonymous1: KS_FRAME_INFO_Anonymous1,
    pub Reserved2: DWORD,
    pub Anonymous2: KS_FRAME_INFO_Anonymous2,
}
unsafe impl Zeroable for KS_FRAME_INFO {}
#[repr(C)]
#[derive(Clone, Copy)]
pub union KS_FRAME_INFO_Anonymous1 {
    pub lSurfacePitch: LONG,
    pub Reserved1: DWORD,
}
unsafe impl Zeroable for KS_FRAME_INFO_Anonymous1 {}
#[repr(C)]
#[derive(Clone, Copy)]
pub union KS_FRAME_INFO_Anonymous2 {
    pub Anonymous: KS_FRAME_INFO_Anonymous2_Anonymous,
    pub FrameCompletionNumber: ULONGLONG,
}
unsafe impl Zeroable for KS_FRAME_INFO_Anonymous2 {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KS_FRAME_INFO_Anonymous2_Anonymous {
    pub Reserved3: DWORD,
    pub Reserved4: DWORD,
}
unsafe impl Zeroable for KS_FRAME_INFO_Anonymous2_Anonymous {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KS_H264VIDEOINFO {
    pub wWidth: WORD,
    pub wHeight: WORD,
    pub wSARwidth: WORD,
    pub wSARheight: WORD,
    pub wProfile: WORD,
    pub bLevelIDC: BYTE,
    pub wConstrainedToolset: WORD,
    pub bmSupportedUsages: DWORD,
    pub bmCapabilities: WORD,
    pub bmSVCCapabilities: DWORD,
    pub bmMVCCapabilities: DWORD,
    pub dwFrameInterval: DWORD,
    pub bMaxCodecConfigDelay: BYTE,
    pub bmSupportedSliceModes: BYTE,
    pub bmSupportedSyncFrameTypes: BYTE,
    pub bResolutionScaling: BYTE,
    pub bSimulcastSupport: BYTE,
    pub bmSupportedRateControlModes: BYTE,
    pub wMaxMBperSecOneResolutionNoScalability: WORD,
    pub wMaxMBperSecTwoResolutionsNoScalability: WORD,
    pub wMaxMBperSecThreeResolutionsNoScalability: WORD,
    pub wMaxMBperSecFourResolutionsNoScalability: WORD,
    pub wMaxMBperSecOneResolutionTemporalScalability: WORD,
    pub wMaxMBperSecTwoResolutionsTemporalScalablility: WORD,
    pub wMaxMBperSecThreeResolutionsTemporalScalability: WORD,
    pub wMaxMBperSecFourResolutionsTemporalScalability: WORD,
    pub wMaxMBperSecOneResolutionTemporalQualityScalability: WORD,
    pub wMaxMBperSecTwoResolutionsTemporalQualityScalability: WORD,
    pub wMaxMBperSecThreeResolutionsTemporalQualityScalablity: WORD,
    pub wMaxMBperSecFourResolutionsTemporalQualityScalability: WORD,
    pub wMaxMBperSecOneResolutionTemporalSpatialScalability: WORD,
    pub wMaxMBperSecTwoResolutionsTemporalSpatialScalability: WORD,
    pub wMaxMBperSecThreeResolutionsTemporalSpatialScalablity: WORD,
    pub wMaxMBperSecFourResolutionsTemporalSpatialScalability: WORD,
    pub wMaxMBperSecOneResolutionFullScalability: WORD,
    pub wMaxMBperSecTwoResolutionsFullScalability: WORD,
    pub wMaxMBperSecThreeResolutionsFullScalability: WORD,
    pub wMaxMBperSecFourResolutionsFullScalability: WORD,
}
unsafe impl Zeroable for KS_H264VIDEOINFO {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KS_MPEG1VIDEOINFO {
    pub hdr: KS_VIDEOINFOHEADER,
    pub dwStartTimeCode: DWORD,
    pub cbSequenceHeader: DWORD,
    pub bSequenceHeader: [BYTE; 1],
}
unsafe impl Zeroable for KS_MPEG1VIDEOINFO {}
pub type KS_MPEG2Level = i32;
pub type KS_MPEG2Profile = i32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KS_MPEGAUDIOINFO {
    pub dwFlags: DWORD,
    pub dwReserved1: DWORD,
    pub dwReserved2: DWORD,
    pub dwReserved3: DWORD,
}
unsafe impl Zeroable for KS_MPEGAUDIOINFO {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KS_MPEGVIDEOINFO2 {
    pub hdr: KS_VIDEOINFOHEADER2,
    pub dwStartTimeCode: DWORD,
    pub cbSequenceHeader: DWORD,
    pub dwProfile: DWORD,
    pub dwLevel: DWORD,
    pub dwFlags: DWORD,
    pub bSequenceHeader: [DWORD; 1],
}
unsafe impl Zeroable for KS_MPEGVIDEOINFO2 {}
pub type KS_PhysicalConnectorType = i32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KS_RGBQUAD {
    pub rgbBlue: BYTE,
    pub rgbGreen: BYTE,
    pub rgbRed: BYTE,
    pub rgbReserved: BYTE,
}
unsafe impl Zeroable for KS_RGBQUAD {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KS_TRUECOLORINFO {
    pub dwBitMasks: [DWORD; 3],
    pub bmiColors: [KS_RGBQUAD; 256],
}
unsafe impl Zeroable for KS_TRUECOLORINFO {}
pub type KS_TUNER_STRATEGY = i32;
pub type KS_TUNER_TUNING_FLAGS = i32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KS_TVTUNER_CHANGE_INFO {
    pub dwFlags: DWORD,
    pub dwCountryCode: DWORD,
    pub dwAnalogVideoStandard: DWORD,
    pub dwChannel: DWORD,
}
unsafe impl Zeroable for KS_TVTUNER_CHANGE_INFO {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KS_VBIINFOHEADER {
    pub StartLine: ULONG,
    pub EndLine: ULONG,
    pub SamplingFrequency: ULONG,
    pub MinLineStartTime: ULONG,
    pub MaxLineStartTime: ULONG,
    pub ActualLineStartTime: ULONG,
    pub ActualLineEndTime: ULONG,
    pub VideoStandard: ULONG,
    pub SamplesPerLine: ULONG,
    pub StrideInBytes: ULONG,
    pub BufferSize: ULONG,
}
unsafe impl Zeroable for KS_VBIINFOHEADER {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KS_VBI_FRAME_INFO {
    pub ExtendedHeaderSize: ULONG,
    pub dwFrameFlags: DWORD,
    pub PictureNumber: LONGLONG,
    pub DropCount: LONGLONG,
    pub dwSamplingFrequency: DWORD,
    pub TvTunerChangeInfo: KS_TVTUNER_CHANGE_INFO,
    pub VBIInfoHeader: KS_VBIINFOHEADER,
}
unsafe impl Zeroable for KS_VBI_FRAME_INFO {}
pub type KS_VIDEODECODER_FLAGS = i32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KS_VIDEOINFO {
    pub rcSource: RECT,
    pub rcTarget: RECT,
    pub dwBitRate: DWORD,
    pub dwBitErrorRate: DWORD,
    pub AvgTimePerFrame: REFERENCE_TIME,
    pub bmiHeader: KS_BITMAPINFOHEADER,
    pub Anonymous: KS_VIDEOINFO_Anonymous,
}
unsafe impl Zeroable for KS_VIDEOINFO {}
#[repr(C)]
#[derive(Clone, Copy)]
pub union KS_VIDEOINFO_Anonymous {
    pub bmiColors: [KS_RGBQUAD; 256],
    pub dwBitMasks: [DWORD; 3],
    pub TrueColorInfo: KS_TRUECOLORINFO,
}
unsafe impl Zeroable for KS_VIDEOINFO_Anonymous {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KS_VIDEOINFOHEADER {
    pub rcSource: RECT,
    pub rcTarget: RECT,
    pub dwBitRate: DWORD,
    pub dwBitErrorRate: DWORD,
    pub AvgTimePerFrame: REFERENCE_TIME,
    pub bmiHeader: KS_BITMAPINFOHEADER,
}
unsafe impl Zeroable for KS_VIDEOINFOHEADER {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KS_VIDEOINFOHEADER2 {
    pub rcSource: RECT,
    pub rcTarget: RECT,
    pub dwBitRate: DWORD,
    pub dwBitErrorRate: DWORD,
    pub AvgTimePerFrame: REFERENCE_TIME,
    pub dwInterlaceFlags: DWORD,
    pub dwCopyProtectFlags: DWORD,
    pub dwPictAspectRatioX: DWORD,
    pub dwPictAspectRatioY: DWORD,
    pub Anonymous: KS_VIDEOINFOHEADER2_Anonymous,
    pub dwReserved2: DWORD,
    pub bmiHeader: KS_BITMAPINFOHEADER,
}
unsafe impl Zeroable for KS_VIDEOINFOHEADER2 {}
#[repr(C)]
#[derive(Clone, Copy)]
pub union KS_VIDEOINFOHEADER2_Anonymous {
    pub dwControlFlags: DWORD,
    pub dwReserved1: DWORD,
}
unsafe impl Zeroable for KS_VIDEOINFOHEADER2_Anonymous {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KS_VIDEO_STREAM_CONFIG_CAPS {
    pub guid: GUID,
    pub VideoStandard: ULONG,
    pub InputSize: SIZE,
    pub MinCroppingSize: SIZE,
    pub MaxCroppingSize: SIZE,
    pub CropGranularityX: i32,
    pub CropGranularityY: i32,
    pub CropAlignX: i32,
    pub CropAlignY: i32,
    pub MinOutputSize: SIZE,
    pub MaxOutputSize: SIZE,
    pub OutputGranularityX: i32,
    pub OutputGranularityY: i32,
    pub StretchTapsX: i32,
    pub StretchTapsY: i32,
    pub ShrinkTapsX: i32,
    pub ShrinkTapsY: i32,
    pub MinFrameInterval: LONGLONG,
    pub MaxFrameInterval: LONGLONG,
    pub MinBitsPerSecond: LONG,
    pub MaxBitsPerSecond: LONG,
}
unsafe impl Zeroable for KS_VIDEO_STREAM_CONFIG_CAPS {}
pub type KS_VideoControlFlags = i32;
pub type KS_VideoStreamingHints = i32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct LOOPEDSTREAMING_POSITION_EVENT_DATA {
    pub KsEventData: KSEVENTDATA,
    pub Position: ULONGLONG,
}
unsafe impl Zeroable for LOOPEDSTREAMING_POSITION_EVENT_DATA {}
pub type LPDDPIXELFORMAT = *mut DDPIXELFORMAT;
pub type LPDDVIDEOPORTCONNECT = *mut DDVIDEOPORTCONNECT;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct MEDIUM_INFO {
    pub MediaPresent: BOOL,
    pub MediaType: ULONG,
    pub RecordInhibit: BOOL,
}
unsafe impl Zeroable for MEDIUM_INFO {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct NABTSFEC_BUFFER {
    pub dataSize: ULONG,
    pub groupID: USHORT,
    pub Reserved: USHORT,
    pub data: [UCHAR; 448],
}
unsafe impl Zeroable for NABTSFEC_BUFFER {}
#[repr(C, packed(1))]
#[derive(Clone, Copy)]
pub struct NABTS_BUFFER {
    pub ScanlinesRequested: VBICODECFILTERING_SCANLINES,
    pub PictureNumber: LONGLONG,
    pub NabtsLines: [NABTS_BUFFER_LINE; 11],
}
unsafe impl Zeroable for NABTS_BUFFER {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct NABTS_BUFFER_LINE {
    pub Confidence: BYTE,
    pub Bytes: [BYTE; 36],
}
unsafe impl Zeroable for NABTS_BUFFER_LINE {}
pub type PCAPTURE_MEMORY_ALLOCATION_FLAGS = *mut CAPTURE_MEMORY_ALLOCATION_FLAGS;
pub type PCC_BYTE_PAIR = *mut CC_BYTE_PAIR;
pub type PCC_HW_FIELD = *mut CC_HW_FIELD;
pub type PDEVCAPS = *mut DEVCAPS;
pub type PDS3DVECTOR = *mut DS3DVECTOR;
pub type PKSAC3_ALTERNATE_AUDIO = *mut KSAC3_ALTERNATE_AUDIO;
pub type PKSAC3_BIT_STREAM_MODE = *mut KSAC3_BIT_STREAM_MODE;
pub type PKSAC3_DIALOGUE_LEVEL = *mut KSAC3_DIALOGUE_LEVEL;
pub type PKSAC3_DOWNMIX = *mut KSAC3_DOWNMIX;
pub type PKSAC3_ERROR_CONCEALMENT = *mut KSAC3_ERROR_CONCEALMENT;
pub type PKSAC3_ROOM_TYPE = *mut KSAC3_ROOM_TYPE;
pub type PKSATTRIBUTE_AUDIOSIGNALPROCESSING_MODE = *mut KSATTRIBUTE_AUDIOSIGNALPROCESSING_MODE;
pub type PKSAUDIOENGINE_BUFFER_SIZE_RANGE = *mut KSAUDIOENGINE_BUFFER_SIZE_RANGE;
pub type PKSAUDIOENGINE_DESCRIPTOR = *mut KSAUDIOENGINE_DESCRIPTOR;
pub type PKSAUDIOENGINE_VOLUMELEVEL = *mut KSAUDIOENGINE_VOLUMELEVEL;
pub type PKSAUDIOMODULE_DESCRIPTOR = *mut KSAUDIOMODULE_DESCRIPTOR;
pub type PKSAUDIOMODULE_NOTIFICATION = *mut KSAUDIOMODULE_NOTIFICATION;
pub type PKSAUDIOMODULE_PROPERTY = *mut KSAUDIOMODULE_PROPERTY;
pub type PKSAUDIO_CHANNEL_CONFIG = *mut KSAUDIO_CHANNEL_CONFIG;
pub type PKSAUDIO_COPY_PROTECTION = *mut KSAUDIO_COPY_PROTECTION;
pub type PKSAUDIO_DYNAMIC_RANGE = *mut KSAUDIO_DYNAMIC_RANGE;
pub type PKSAUDIO_MICROPHONE_COORDINATES = *mut KSAUDIO_MICROPHONE_COORDINATES;
pub type PKSAUDIO_MIC_ARRAY_GEOMETRY = *mut KSAUDIO_MIC_ARRAY_GEOMETRY;
pub type PKSAUDIO_MIXCAP_TABLE = *mut KSAUDIO_MIXCAP_TABLE;
pub type PKSAUDIO_MIXLEVEL = *mut KSAUDIO_MIXLEVEL;
pub type PKSAUDIO_MIX_CAPS = *mut KSAUDIO_MIX_CAPS;
pub type PKSAUDIO_POSITION = *mut KSAUDIO_POSITION;
pub type PKSAUDIO_POSITIONEX = *mut KSAUDIO_POSITIONEX;
pub type PKSAUDIO_PRESENTATION_POSITION = *mut KSAUDIO_PRESENTATION_POSITION;
pub type PKSCAMERA_EXTENDEDPROP_CAMERAOFFSET = *mut KSCAMERA_EXTENDEDPROP_CAMERAOFFSET;
pub type PKSCAMERA_EXTENDEDPROP_EVCOMPENSATION = *mut KSCAMERA_EXTENDEDPROP_EVCOMPENSATION;
pub type PKSCAMERA_EXTENDEDPROP_FIELDOFVIEW = *mut KSCAMERA_EXTENDEDPROP_FIELDOFVIEW;
pub type PKSCAMERA_EXTENDEDPROP_HEADER = *mut KSCAMERA_EXTENDEDPROP_HEADER;
pub type PKSCAMERA_EXTENDEDPROP_METADATAINFO = *mut KSCAMERA_EXTENDEDPROP_METADATAINFO;
pub type PKSCAMERA_EXTENDEDPROP_PHOTOMODE = *mut KSCAMERA_EXTENDEDPROP_PHOTOMODE;
pub type PKSCAMERA_EXTENDEDPROP_PROFILE = *mut KSCAMERA_EXTENDEDPROP_PROFILE;
pub type PKSCAMERA_EXTENDEDPROP_ROI_CONFIGCAPS = *mut KSCAMERA_EXTENDEDPROP_ROI_CONFIGCAPS;
pub type PKSCAMERA_EXTENDEDPROP_ROI_CONFIGCAPSHEADER = *mut KSCAMERA_EXTENDEDPROP_ROI_CONFIGCAPSHEADER;
pub type PKSCAMERA_EXTENDEDPROP_ROI_EXPOSURE = *mut KSCAMERA_EXTENDEDPROP_ROI_EXPOSURE;
pub type PKSCAMERA_EXTENDEDPROP_ROI_FOCUS = *mut KSCAMERA_EXTENDEDPROP_ROI_FOCUS;
pub type PKSCAMERA_EXTENDEDPROP_ROI_INFO = *mut KSCAMERA_EXTENDEDPROP_ROI_INFO;
pub type PKSCAMERA_EXTENDEDPROP_ROI_ISPCONTROL = *mut KSCAMERA_EXTENDEDPROP_ROI_ISPCONTROL;
pub type PKSCAMERA_EXTENDEDPROP_ROI_ISPCONTROLHEADER = *mut KSCAMERA_EXTENDEDPROP_ROI_ISPCONTROLHEADER;
pub type PKSCAMERA_EXTENDEDPROP_ROI_WHITEBALANCE = *mut KSCAMERA_EXTENDEDPROP_ROI_WHITEBALANCE;
pub type PKSCAMERA_EXTENDEDPROP_VALUE = *mut KSCAMERA_EXTENDEDPROP_VALUE;
pub type PKSCAMERA_EXTENDEDPROP_VIDEOPROCSETTING = *mut KSCAMERA_EXTENDEDPROP_VIDEOPROCSETTING;
pub type PKSCAMERA_MAXVIDEOFPS_FORPHOTORES = *mut KSCAMERA_MAXVIDEOFPS_FORPHOTORES;
pub type PKSCAMERA_METADATA_CAPTURESTATS = *mut KSCAMERA_METADATA_CAPTURESTATS;
pub type PKSCAMERA_METADATA_FRAMEILLUMINATION = *mut KSCAMERA_METADATA_FRAMEILLUMINATION;
pub type PKSCAMERA_METADATA_ITEMHEADER = *mut KSCAMERA_METADATA_ITEMHEADER;
pub type PKSCAMERA_METADATA_PHOTOCONFIRMATION = *mut KSCAMERA_METADATA_PHOTOCONFIRMATION;
pub type PKSCAMERA_PERFRAMESETTING_CAP_HEADER = *mut KSCAMERA_PERFRAMESETTING_CAP_HEADER;
pub type PKSCAMERA_PERFRAMESETTING_CAP_ITEM_HEADER = *mut KSCAMERA_PERFRAMESETTING_CAP_ITEM_HEADER;
pub type PKSCAMERA_PERFRAMESETTING_CUSTOM_ITEM = *mut KSCAMERA_PERFRAMESETTING_CUSTOM_ITEM;
pub type PKSCAMERA_PERFRAMESETTING_FRAME_HEADER = *mut KSCAMERA_PERFRAMESETTING_FRAME_HEADER;
pub type PKSCAMERA_PERFRAMESETTING_HEADER = *mut KSCAMERA_PERFRAMESETTING_HEADER;
pub type PKSCAMERA_PERFRAMESETTING_ITEM_HEADER = *mut KSCAMERA_PERFRAMESETTING_ITEM_HEADER;
pub type PKSCAMERA_PROFILE_CONCURRENCYINFO = *mut KSCAMERA_PROFILE_CONCURRENCYINFO;
pub type PKSCAMERA_PROFILE_INFO = *mut KSCAMERA_PROFILE_INFO;
pub type PKSCAMERA_PROFILE_MEDIAINFO = *mut KSCAMERA_PROFILE_MEDIAINFO;
pub type PKSCAMERA_PROFILE_PININFO = *mut KSCAMERA_PROFILE_PININFO;
pub type PKSDATAFORMAT_DSOUND = *mut KSDATAFORMAT_DSOUND;
pub type PKSDATAFORMAT_WAVEFORMATEX = *mut KSDATAFORMAT_WAVEFORMATEX;
pub type PKSDATAFORMAT_WAVEFORMATEXTENSIBLE = *mut KSDATAFORMAT_WAVEFORMATEXTENSIBLE;
pub type PKSDATARANGE_AUDIO = *mut KSDATARANGE_AUDIO;
pub type PKSDATARANGE_MUSIC = *mut KSDATARANGE_MUSIC;
pub type PKSDEVICE_PROFILE_INFO = *mut KSDEVICE_PROFILE_INFO;
pub type PKSDISPLAYCHANGE = *mut KSDISPLAYCHANGE;
pub type PKSDS3D_BUFFER_ALL = *mut KSDS3D_BUFFER_ALL;
pub type PKSDS3D_BUFFER_CONE_ANGLES = *mut KSDS3D_BUFFER_CONE_ANGLES;
pub type PKSDS3D_HRTF_FILTER_FORMAT_MSG = *mut KSDS3D_HRTF_FILTER_FORMAT_MSG;
pub type PKSDS3D_HRTF_INIT_MSG = *mut KSDS3D_HRTF_INIT_MSG;
pub type PKSDS3D_HRTF_PARAMS_MSG = *mut KSDS3D_HRTF_PARAMS_MSG;
pub type PKSDS3D_ITD_PARAMS = *mut KSDS3D_ITD_PARAMS;
pub type PKSDS3D_ITD_PARAMS_MSG = *mut KSDS3D_ITD_PARAMS_MSG;
pub type PKSDS3D_LISTENER_ALL = *mut KSDS3D_LISTENER_ALL;
pub type PKSDS3D_LISTENER_ORIENTATION = *mut KSDS3D_LISTENER_ORIENTATION;
pub type PKSDSOUND_BUFFERDESC = *mut KSDSOUND_BUFFERDESC;
pub type PKSEVENT_TUNER_INITIATE_SCAN_S = *mut KSEVENT_TUNER_INITIATE_SCAN_S;
pub type PKSGOP_USERDATA = *mut KSGOP_USERDATA;
pub type PKSJACK_DESCRIPTION = *mut KSJACK_DESCRIPTION;
pub type PKSJACK_DESCRIPTION2 = *mut KSJACK_DESCRIPTION2;
pub type PKSJACK_SINK_INFORMATION = *mut KSJACK_SINK_INFORMATION;
pub type PKSMPEGVID_RECT = *mut KSMPEGVID_RECT;
pub type PKSMULTIPLE_DATA_PROP = *mut KSMULTIPLE_DATA_PROP;
pub type PKSMUSICFORMAT = *mut KSMUSICFORMAT;
pub type PKSNODEPROPERTY = *mut KSNODEPROPERTY;
pub type PKSNODEPROPERTY_AUDIO_3D_LISTENER = *mut KSNODEPROPERTY_AUDIO_3D_LISTENER;
pub type PKSNODEPROPERTY_AUDIO_CHANNEL = *mut KSNODEPROPERTY_AUDIO_CHANNEL;
pub type PKSNODEPROPERTY_AUDIO_DEV_SPECIFIC = *mut KSNODEPROPERTY_AUDIO_DEV_SPECIFIC;
pub type PKSNODEPROPERTY_AUDIO_PROPERTY = *mut KSNODEPROPERTY_AUDIO_PROPERTY;
pub type PKSPROPERTY_ALLOCATOR_CONTROL_CAPTURE_CAPS_S = *mut KSPROPERTY_ALLOCATOR_CONTROL_CAPTURE_CAPS_S;
pub type PKSPROPERTY_ALLOCATOR_CONTROL_CAPTURE_INTERLEAVE_S =
    *mut KSPROPERTY_ALLOCATOR_CONTROL_CAPTURE_INTERLEAVE_S;
pub type PKSPROPERTY_ALLOCATOR_CONTROL_SURFACE_SIZE_S = *mut KSPROPERTY_ALLOCATOR_CONTROL_SURFACE_SIZE_S;
pub type PKSPROPERTY_CAMERACONTROL_FLASH_S = *mut KSPROPERTY_CAMERACONTROL_FLASH_S;
pub type PKSPROPERTY_CAMERACONTROL_FOCAL_LENGTH_S = *mut KSPROPERTY_CAMERACONTROL_FOCAL_LENGTH_S;
pub type PKSPROPERTY_CAMERACONTROL_IMAGE_PIN_CAPABILITY_S =
    *mut KSPROPERTY_CAMERACONTROL_IMAGE_PIN_CAPABILITY_S;
pub type PKSPROPERTY_CAMERACONTROL_NODE_FOCAL_LENGTH_S = *mut KSPROPERTY_CAMERACONTROL_NODE_FOCAL_LENGTH_S;
pub type PKSPROPERTY_CAMERACONTROL_NODE_S = KSPROPERTY_CAMERACONTROL_NODE_S;
pub type PKSPROPERTY_CAMERACONTROL_NODE_S2 = *mut KSPROPERTY_CAMERACONTROL_NODE_S2;
pub type PKSPROPERTY_CAMERACONTROL_REGION_OF_INTEREST_S = *mut KSPROPERTY_CAMERACONTROL_REGION_OF_INTEREST_S;
pub type PKSPROPERTY_CAMERACONTROL_S = *mut KSPROPERTY_CAMERACONTROL_S;
pub type PKSPROPERTY_CAMERACONTROL_S2 = *mut KSPROPERTY_CAMERACONTROL_S2;
pub type PKSPROPERTY_CAMERACONTROL_S_EX = *mut KSPROPERTY_CAMERACONTROL_S_EX;
pub type PKSPROPERTY_CAMERACONTROL_VIDEOSTABILIZATION_MODE_S =
    *mut KSPROPERTY_CAMERACONTROL_VIDEOSTABILIZATION_MODE_S;
pub type PKSPROPERTY_COMPOSIT_ON = *mut BOOL;
pub type PKSPROPERTY_CROSSBAR_ACTIVE_S = *mut KSPROPERTY_CROSSBAR_ACTIVE_S;
pub type PKSPROPERTY_CROSSBAR_CAPS_S = *mut KSPROPERTY_CROSSBAR_CAPS_S;
pub type PKSPROPERTY_CROSSBAR_PININFO_S = *mut KSPROPERTY_CROSSBAR_PININFO_S;
pub type PKSPROPERTY_CROSSBAR_ROUTE_S = *mut KSPROPERTY_CROSSBAR_ROUTE_S;
pub type PKSPROPERTY_DROPPEDFRAMES_CURRENT_S = *mut KSPROPERTY_DROPPEDFRAMES_CURRENT_S;
pub type PKSPROPERTY_EXTDEVICE_S = *mut KSPROPERTY_EXTDEVICE_S;
pub type PKSPROPERTY_EXTENSION_UNIT = *mut KSPROPERTY_EXTENSION_UNIT;
pub type PKSPROPERTY_EXTXPORT_NODE_S = *mut KSPROPERTY_EXTXPORT_NODE_S;
pub type PKSPROPERTY_EXTXPORT_S = *mut KSPROPERTY_EXTXPORT_S;
pub type PKSPROPERTY_SELECTOR_NODE_S = *mut KSPROPERTY_SELECTOR_NODE_S;
pub type PKSPROPERTY_SELECTOR_S = *mut KSPROPERTY_SELECTOR_S;
pub type PKSPROPERTY_SPHLI = *mut KSPROPERTY_SPHLI;
pub type PKSPROPERTY_SPPAL = *mut KSPROPERTY_SPPAL;
pub type PKSPROPERTY_TIMECODE_NODE_S = *mut KSPROPERTY_TIMECODE_NODE_S;
pub type PKSPROPERTY_TIMECODE_S = *mut KSPROPERTY_TIMECODE_S;
pub type PKSPROPERTY_TUNER_CAPS_S = *mut KSPROPERTY_TUNER_CAPS_S;
pub type PKSPROPERTY_TUNER_FREQUENCY_S = *mut KSPROPERTY_TUNER_FREQUENCY_S;
pub type PKSPROPERTY_TUNER_IF_MEDIUM_S = *mut KSPROPERTY_TUNER_IF_MEDIUM_S;
pub type PKSPROPERTY_TUNER_INPUT_S = *mut KSPROPERTY_TUNER_INPUT_S;
pub type PKSPROPERTY_TUNER_MODE_CAPS_S = *mut KSPROPERTY_TUNER_MODE_CAPS_S;
pub type PKSPROPERTY_TUNER_MODE_S = *mut KSPROPERTY_TUNER_MODE_S;
pub type PKSPROPERTY_TUNER_NETWORKTYPE_SCAN_CAPS_S = *mut KSPROPERTY_TUNER_NETWORKTYPE_SCAN_CAPS_S;
pub type PKSPROPERTY_TUNER_SCAN_CAPS_S = *mut KSPROPERTY_TUNER_SCAN_CAPS_S;
pub type PKSPROPERTY_TUNER_SCAN_STATUS_S = *mut KSPROPERTY_TUNER_SCAN_STATUS_S;
pub type PKSPROPERTY_TUNER_STANDARD_MODE_S = *mut KSPROPERTY_TUNER_STANDARD_MODE_S;
pub type PKSPROPERTY_TUNER_STANDARD_S = *mut KSPROPERTY_TUNER_STANDARD_S;
pub type PKSPROPERTY_TUNER_STATUS_S = *mut KSPROPERTY_TUNER_STATUS_S;
pub type PKSPROPERTY_TVAUDIO_CAPS_S = *mut KSPROPERTY_TVAUDIO_CAPS_S;
pub type PKSPROPERTY_TVAUDIO_S = *mut KSPROPERTY_TVAUDIO_S;
pub type PKSPROPERTY_VBICODECFILTERING_CC_SUBSTREAMS_S = *mut KSPROPERTY_VBICODECFILTERING_CC_SUBSTREAMS_S;
pub type PKSPROPERTY_VBICODECFILTERING_NABTS_SUBSTREAMS_S =
    *mut KSPROPERTY_VBICODECFILTERING_NABTS_SUBSTREAMS_S;
pub type PKSPROPERTY_VBICODECFILTERING_SCANLINES_S = *mut KSPROPERTY_VBICODECFILTERING_SCANLINES_S;
pub type PKSPROPERTY_VBICODECFILTERING_STATISTICS_CC_PIN_S =
    *mut KSPROPERTY_VBICODECFILTERING_STATISTICS_CC_PIN_S;
pub type PKSPROPERTY_VBICODECFILTERING_STATISTICS_CC_S = *mut KSPROPERTY_VBICODECFILTERING_STATISTICS_CC_S;
pub type PKSPROPERTY_VBICODECFILTERING_STATISTICS_COMMON_PIN_S =
    *mut KSPROPERTY_VBICODECFILTERING_STATISTICS_COMMON_PIN_S;
pub type PKSPROPERTY_VBICODECFILTERING_STATISTICS_COMMON_S =
    *mut KSPROPERTY_VBICODECFILTERING_STATISTICS_COMMON_S;
pub type PKSPROPERTY_VBICODECFILTERING_STATISTICS_NABTS_PIN_S =
    *mut KSPROPERTY_VBICODECFILTERING_STATISTICS_NABTS_PIN_S;
pub type PKSPROPERTY_VBICODECFILTERING_STATISTICS_NABTS_S =
    *mut KSPROPERTY_VBICODECFILTERING_STATISTICS_NABTS_S;
pub type PKSPROPERTY_VIDCAP_SELECTOR = *mut KSPROPERTY_VIDCAP_SELECTOR;
pub type PKSPROPERTY_VIDEOCOMPRESSION_GETINFO_S = *mut KSPROPERTY_VIDEOCOMPRESSION_GETINFO_S;
pub type PKSPROPERTY_VIDEOCOMPRESSION_S = *mut KSPROPERTY_VIDEOCOMPRESSION_S;
pub type PKSPROPERTY_VIDEOCOMPRESSION_S1 = *mut KSPROPERTY_VIDEOCOMPRESSION_S1;
pub type PKSPROPERTY_VIDEOCONTROL_ACTUAL_FRAME_RATE_S = *mut KSPROPERTY_VIDEOCONTROL_ACTUAL_FRAME_RATE_S;
pub type PKSPROPERTY_VIDEOCONTROL_CAPS_S = *mut KSPROPERTY_VIDEOCONTROL_CAPS_S;
pub type PKSPROPERTY_VIDEOCONTROL_FRAME_RATES_S = *mut KSPROPERTY_VIDEOCONTROL_FRAME_RATES_S;
pub type PKSPROPERTY_VIDEOCONTROL_MODE_S = *mut KSPROPERTY_VIDEOCONTROL_MODE_S;
pub type PKSPROPERTY_VIDEODECODER_CAPS_S = *mut KSPROPERTY_VIDEODECODER_CAPS_S;
pub type PKSPROPERTY_VIDEODECODER_S = *mut KSPROPERTY_VIDEODECODER_S;
pub type PKSPROPERTY_VIDEODECODER_STATUS2_S = *mut KSPROPERTY_VIDEODECODER_STATUS2_S;
pub type PKSPROPERTY_VIDEODECODER_STATUS_S = *mut KSPROPERTY_VIDEODECODER_STATUS_S;
pub type PKSPROPERTY_VIDEOENCODER_S = *mut KSPROPERTY_VIDEOENCODER_S;
pub type PKSPROPERTY_VIDEOPROCAMP_NODE_S = *mut KSPROPERTY_VIDEOPROCAMP_NODE_S;
pub type PKSPROPERTY_VIDEOPROCAMP_NODE_S2 = *mut KSPROPERTY_VIDEOPROCAMP_NODE_S2;
pub type PKSPROPERTY_VIDEOPROCAMP_S = *mut KSPROPERTY_VIDEOPROCAMP_S;
pub type PKSPROPERTY_VIDEOPROCAMP_S2 = *mut KSPROPERTY_VIDEOPROCAMP_S2;
pub type PKSRTAUDIO_BUFFER = *mut KSRTAUDIO_BUFFER;
pub type PKSRTAUDIO_BUFFER32 = *mut KSRTAUDIO_BUFFER32;
pub type PKSRTAUDIO_BUFFER_PROPERTY = *mut KSRTAUDIO_BUFFER_PROPERTY;
pub type PKSRTAUDIO_BUFFER_PROPERTY32 = *mut KSRTAUDIO_BUFFER_PROPERTY32;
pub type PKSRTAUDIO_BUFFER_PROPERTY_WITH_NOTIFICATION = *mut KSRTAUDIO_BUFFER_PROPERTY_WITH_NOTIFICATION;
pub type PKSRTAUDIO_BUFFER_PROPERTY_WITH_NOTIFICATION32 = *mut KSRTAUDIO_BUFFER_PROPERTY_WITH_NOTIFICATION32;
pub type PKSRTAUDIO_GETREADPACKET_INFO = *mut KSRTAUDIO_GETREADPACKET_INFO;
pub type PKSRTAUDIO_HWLATENCY = *mut KSRTAUDIO_HWLATENCY;
pub type PKSRTAUDIO_HWREGISTER = *mut KSRTAUDIO_HWREGISTER;
pub type PKSRTAUDIO_HWREGISTER32 = *mut KSRTAUDIO_HWREGISTER32;
pub type PKSRTAUDIO_HWREGISTER_PROPERTY = *mut KSRTAUDIO_HWREGISTER_PROPERTY;
pub type PKSRTAUDIO_HWREGISTER_PROPERTY32 = *mut KSRTAUDIO_HWREGISTER_PROPERTY32;
pub type PKSRTAUDIO_NOTIFICATION_EVENT_PROPERTY = *mut KSRTAUDIO_NOTIFICATION_EVENT_PROPERTY;
pub type PKSRTAUDIO_NOTIFICATION_EVENT_PROPERTY32 = *mut KSRTAUDIO_NOTIFICATION_EVENT_PROPERTY32;
pub type PKSRTAUDIO_SETWRITEPACKET_INFO = *mut KSRTAUDIO_SETWRITEPACKET_INFO;
pub type PKSTELEPHONY_CALLCONTROL = *mut KSTELEPHONY_CALLCONTROL;
pub type PKSTELEPHONY_CALLINFO = *mut KSTELEPHONY_CALLINFO;
pub type PKSTELEPHONY_PROVIDERCHANGE = *mut KSTELEPHONY_PROVIDERCHANGE;
pub type PKSTOPOLOGY_ENDPOINTID = *mut KSTOPOLOGY_ENDPOINTID;
pub type PKSTOPOLOGY_ENDPOINTIDPAIR = *mut KSTOPOLOGY_ENDPOINTIDPAIR;
pub type PKSVPMAXPIXELRATE = *mut KSVPMAXPIXELRATE;
pub type PKSVPSIZE_PROP = *mut KSVPSIZE_PROP;
pub type PKSVPSURFACEPARAMS = *mut KSVPSURFACEPARAMS;
pub type PKSWAVETABLE_WAVE_DESC = *mut KSWAVETABLE_WAVE_DESC;
pub type PKSWAVE_BUFFER = *mut KSWAVE_BUFFER;
pub type PKSWAVE_COMPATCAPS = *mut KSWAVE_COMPATCAPS;
pub type PKSWAVE_INPUT_CAPABILITIES = *mut KSWAVE_INPUT_CAPABILITIES;
pub type PKSWAVE_OUTPUT_CAPABILITIES = *mut KSWAVE_OUTPUT_CAPABILITIES;
pub type PKSWAVE_VOLUME = *mut KSWAVE_VOLUME;
pub type PKS_AMVPDATAINFO = *mut KS_AMVPDATAINFO;
pub type PKS_AMVPDIMINFO = *mut KS_AMVPDIMINFO;
pub type PKS_AMVPSIZE = *mut KS_AMVPSIZE;
pub type PKS_AM_ExactRateChange = *mut KS_AM_ExactRateChange;
pub type PKS_AM_SimpleRateChange = *mut KS_AM_SimpleRateChange;
pub type PKS_ANALOGVIDEOINFO = *mut KS_ANALOGVIDEOINFO;
pub type PKS_BITMAPINFOHEADER = *mut KS_BITMAPINFOHEADER;
pub type PKS_COLCON = *mut KS_COLCON;
pub type PKS_COPY_MACROVISION = *mut KS_COPY_MACROVISION;
pub type PKS_COPY_MACROVISION_LEVEL = *mut KS_COPY_MACROVISION_LEVEL;
pub type PKS_DATAFORMAT_H264VIDEOINFO = *mut KS_DATAFORMAT_H264VIDEOINFO;
pub type PKS_DATAFORMAT_IMAGEINFO = *mut KS_DATAFORMAT_IMAGEINFO;
pub type PKS_DATAFORMAT_MPEGVIDEOINFO2 = *mut KS_DATAFORMAT_MPEGVIDEOINFO2;
pub type PKS_DATAFORMAT_VBIINFOHEADER = *mut KS_DATAFORMAT_VBIINFOHEADER;
pub type PKS_DATAFORMAT_VIDEOINFOHEADER = *mut KS_DATAFORMAT_VIDEOINFOHEADER;
pub type PKS_DATAFORMAT_VIDEOINFOHEADER2 = *mut KS_DATAFORMAT_VIDEOINFOHEADER2;
pub type PKS_DATAFORMAT_VIDEOINFO_PALETTE = *mut KS_DATAFORMAT_VIDEOINFO_PALETTE;
pub type PKS_DATARANGE_ANALOGVIDEO = *mut KS_DATARANGE_ANALOGVIDEO;
pub type PKS_DATARANGE_H264_VIDEO = *mut KS_DATARANGE_H264_VIDEO;
pub type PKS_DATARANGE_IMAGE = *mut KS_DATARANGE_IMAGE;
pub type PKS_DATARANGE_MPEG1_VIDEO = *mut KS_DATARANGE_MPEG1_VIDEO;
pub type PKS_DATARANGE_MPEG2_VIDEO = *mut KS_DATARANGE_MPEG2_VIDEO;
pub type PKS_DATARANGE_VIDEO = *mut KS_DATARANGE_VIDEO;
pub type PKS_DATARANGE_VIDEO2 = *mut KS_DATARANGE_VIDEO2;
pub type PKS_DATARANGE_VIDEO_PALETTE = *mut KS_DATARANGE_VIDEO_PALETTE;
pub type PKS_DATARANGE_VIDEO_VBI = *mut KS_DATARANGE_VIDEO_VBI;
pub type PKS_DVDCOPY_BUSKEY = *mut KS_DVDCOPY_BUSKEY;
pub type PKS_DVDCOPY_CHLGKEY = *mut KS_DVDCOPY_CHLGKEY;
pub type PKS_DVDCOPY_DISCKEY = *mut KS_DVDCOPY_DISCKEY;
pub type PKS_DVDCOPY_REGION = *mut KS_DVDCOPY_REGION;
pub type PKS_DVDCOPY_SET_COPY_STATE = *mut KS_DVDCOPY_SET_COPY_STATE;
pub type PKS_DVDCOPY_TITLEKEY = *mut KS_DVDCOPY_TITLEKEY;
pub type PKS_DVD_YCrCb = *mut KS_DVD_YCrCb;
pub type PKS_DVD_YUV = *mut KS_DVD_YUV;
pub type PKS_FRAME_INFO = *mut KS_FRAME_INFO;
pub type PKS_H264VIDEOINFO = *mut KS_H264VIDEOINFO;
pub type PKS_MPEG1VIDEOINFO = *mut KS_MPEG1VIDEOINFO;
pub type PKS_MPEGAUDIOINFO = *mut KS_MPEGAUDIOINFO;
pub type PKS_MPEGVIDEOINFO2 = *mut KS_MPEGVIDEOINFO2;
pub type PKS_RGBQUAD = *mut KS_RGBQUAD;
pub type PKS_TRUECOLORINFO = *mut KS_TRUECOLORINFO;
pub type PKS_TVTUNER_CHANGE_INFO = *mut KS_TVTUNER_CHANGE_INFO;
pub type PKS_VBIINFOHEADER = *mut KS_VBIINFOHEADER;
pub type PKS_VBI_FRAME_INFO = *mut KS_VBI_FRAME_INFO;
pub type PKS_VIDEOINFO = *mut KS_VIDEOINFO;
pub type PKS_VIDEOINFOHEADER = *mut KS_VIDEOINFOHEADER;
pub type PKS_VIDEOINFOHEADER2 = *mut KS_VIDEOINFOHEADER2;
pub type PKS_VIDEO_STREAM_CONFIG_CAPS = *mut KS_VIDEO_STREAM_CONFIG_CAPS;
pub type PLOOPEDSTREAMING_POSITION_EVENT_DATA = *mut LOOPEDSTREAMING_POSITION_EVENT_DATA;
pub type PMEDIUM_INFO = *mut MEDIUM_INFO;
pub type PNABTSFEC_BUFFER = *mut NABTSFEC_BUFFER;
pub type PNABTS_BUFFER = *mut NABTS_BUFFER;
pub type PNABTS_BUFFER_LINE = *mut NABTS_BUFFER_LINE;
pub type PRTAUDIOGETPOSITION = Option<
    callback!(fn(PinFileObject: PFILE_OBJECT, ppPlayPosition: *mut PUCHAR, plOffset: PLONG) -> NTSTATUS),
>;
pub type PSECURE_BUFFER_INFO = *mut SECURE_BUFFER_INFO;
pub type PTIMECODE = *mut TIMECODE;
pub type PTIMECODE_SAMPLE = *mut TIMECODE_SAMPLE;
pub type PTRANSPORTAUDIOPARMS = *mut TRANSPORTAUDIOPARMS;
pub type PTRANSPORTBASICPARMS = *mut TRANSPORTBASICPARMS;
pub type PTRANSPORTSTATUS = *mut TRANSPORTSTATUS;
pub type PTRANSPORTVIDEOPARMS = *mut TRANSPORTVIDEOPARMS;
pub type PTRANSPORT_STATE = *mut TRANSPORT_STATE;
pub type PTUNER_ANALOG_CAPS_S = *mut TUNER_ANALOG_CAPS_S;
pub type PVBICAP_PROPERTIES_PROTECTION_S = *mut VBICAP_PROPERTIES_PROTECTION_S;
pub type PVBICODECFILTERING_CC_SUBSTREAMS = *mut VBICODECFILTERING_CC_SUBSTREAMS;
pub type PVBICODECFILTERING_NABTS_SUBSTREAMS = *mut VBICODECFILTERING_NABTS_SUBSTREAMS;
pub type PVBICODECFILTERING_SCANLINES = *mut VBICODECFILTERING_SCANLINES;
pub type PVBICODECFILTERING_STATISTICS_CC = *mut VBICODECFILTERING_STATISTICS_CC;
pub type PVBICODECFILTERING_STATISTICS_CC_PIN = *mut VBICODECFILTERING_STATISTICS_CC_PIN;
pub type PVBICODECFILTERING_STATISTICS_COMMON = *mut VBICODECFILTERING_STATISTICS_COMMON;
pub type PVBICODECFILTERING_STATISTICS_COMMON_PIN = *mut VBICODECFILTERING_STATISTICS_COMMON_PIN;
pub type PVBICODECFILTERING_STATISTICS_NABTS = *mut VBICODECFILTERING_STATISTICS_NABTS;
pub type PVBICODECFILTERING_STATISTICS_NABTS_PIN = *mut VBICODECFILTERING_STATISTICS_NABTS_PIN;
pub type PVBICODECFILTERING_STATISTICS_TELETEXT = *mut VBICODECFILTERING_STATISTICS_TELETEXT;
pub type PVBICODECFILTERING_STATISTICS_TELETEXT_PIN = *mut VBICODECFILTERING_STATISTICS_TELETEXT_PIN;
pub type PVRAM_SURFACE_INFO = *mut VRAM_SURFACE_INFO;
pub type PVRAM_SURFACE_INFO_PROPERTY_S = *mut VRAM_SURFACE_INFO_PROPERTY_S;
pub type PWAVEFORMATEXTENSIBLE_IEC61937 = *mut WAVEFORMATEXTENSIBLE_IEC61937;
pub type PWNF_KSCAMERA_STREAMSTATE_INFO = *mut WNF_KSCAMERA_STREAMSTATE_INFO;
pub type PWST_BUFFER = *mut WST_BUFFER;
pub type PWST_BUFFER_LINE = *mut WST_BUFFER_LINE;
pub type REFERENCE_TIME = LONGLONG;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct SECURE_BUFFER_INFO {
    pub guidBufferIdentifier: GUID,
    pub cbBufferSize: DWORD,
    pub cbCaptured: DWORD,
    pub ullReserved: [ULONGLONG; 16],
}
unsafe impl Zeroable for SECURE_BUFFER_INFO {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct SOUNDDETECTOR_PATTERNHEADER {
    pub Size: ULONG,
    pub PatternType: GUID,
}
unsafe impl Zeroable for SOUNDDETECTOR_PATTERNHEADER {}
pub type TELEPHONY_CALLCONTROLOP = i32;
pub type TELEPHONY_CALLSTATE = i32;
pub type TELEPHONY_CALLTYPE = i32;
pub type TELEPHONY_PROVIDERCHANGEOP = i32;
#[repr(C)]
#[derive(Clone, Copy)]
pub union TIMECODE {
    pub Anonymous: TIMECODE_Anonymous,
    pub qw: DWORDLONG,
}
unsafe impl Zeroable for TIMECODE {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct TIMECODE_Anonymous {
    pub wFrameRate: WORD,
    pub wFrameFract: WORD,
    pub dwFrames: DWORD,
}
unsafe impl Zeroable for TIMECODE_Anonymous {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct TIMECODE_SAMPLE {
    pub qwTick: LONGLONG,
    pub timecode: TIMECODE,
    pub dwUser: DWORD,
    pub dwFlags: DWORD,
}
unsafe impl Zeroable for TIMECODE_SAMPLE {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct TRANSPORTAUDIOPARMS {
    pub EnableOutput: LONG,
    pub EnableRecord: LONG,
    pub EnableSelsync: LONG,
    pub Input: LONG,
    pub MonitorSource: LONG,
}
unsafe impl Zeroable for TRANSPORTAUDIOPARMS {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct TRANSPORTBASICPARMS {
    pub TimeFormat: LONG,
    pub TimeReference: LONG,
    pub Superimpose: LONG,
    pub EndStopAction: LONG,
    pub RecordFormat: LONG,
    pub StepFrames: LONG,
    pub SetpField: LONG,
    pub Preroll: LONG,
    pub RecPreroll: LONG,
    pub Postroll: LONG,
    pub EditDelay: LONG,
    pub PlayTCDelay: LONG,
    pub RecTCDelay: LONG,
    pub EditField: LONG,
    pub FrameServo: LONG,
    pub ColorFrameServo: LONG,
    pub ServoRef: LONG,
    pub WarnGenlock: LONG,
    pub SetTracking: LONG,
    pub VolumeName: [TCHAR; 40],
    pub Ballistic: [LONG; 20],
    pub Speed: LONG,
    pub CounterFormat: LONG,
    pub TunerChannel: LONG,
    pub TunerNumber: LONG,
    pub TimerEvent: LONG,
    pub TimerStartDay: LONG,
    pub TimerStartTime: LONG,
    pub TimerStopDay: LONG,
    pub TimerStopTime: LONG,
}
unsafe impl Zeroable for TRANSPORTBASICPARMS {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct TRANSPORTSTATUS {
    pub Mode: LONG,
    pub LastError: LONG,
    pub RecordInhibit: LONG,
    pub ServoLock: LONG,
    pub MediaPresent: LONG,
    pub MediaLength: LONG,
    pub MediaSize: LONG,
    pub MediaTrackCount: LONG,
    pub MediaTrackLength: LONG,
    pub MediaTrackSide: LONG,
    pub MediaType: LONG,
    pub LinkMode: LONG,
    pub NotifyOn: LONG,
}
unsafe impl Zeroable for TRANSPORTSTATUS {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct TRANSPORTVIDEOPARMS {
    pub OutputMode: LONG,
    pub Input: LONG,
}
unsafe impl Zeroable for TRANSPORTVIDEOPARMS {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct TRANSPORT_STATE {
    pub Mode: ULONG,
    pub State: ULONG,
}
unsafe impl Zeroable for TRANSPORT_STATE {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct TUNER_ANALOG_CAPS_S {
    pub Mode: ULONG,
    pub StandardsSupported: ULONG,
    pub MinFrequency: ULONG,
    pub MaxFrequency: ULONG,
    pub TuningGranularity: ULONG,
    pub SettlingTime: ULONG,
    pub ScanSensingRange: ULONG,
    pub FineTuneSensingRange: ULONG,
}
unsafe impl Zeroable for TUNER_ANALOG_CAPS_S {}
pub type TunerLockType = i32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct VBICAP_PROPERTIES_PROTECTION_S {
    pub Property: KSPROPERTY,
    pub StreamIndex: ULONG,
    pub Status: ULONG,
}
unsafe impl Zeroable for VBICAP_PROPERTIES_PROTECTION_S {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct VBICODECFILTERING_CC_SUBSTREAMS {
    pub SubstreamMask: DWORD,
}
unsafe impl Zeroable for VBICODECFILTERING_CC_SUBSTREAMS {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct VBICODECFILTERING_NABTS_SUBSTREAMS {
    pub SubstreamMask: [DWORD; 128],
}
unsafe impl Zeroable for VBICODECFILTERING_NABTS_SUBSTREAMS {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct VBICODECFILTERING_SCANLINES {
    pub DwordBitArray: [DWORD; 32],
}
unsafe impl Zeroable for VBICODECFILTERING_SCANLINES {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct VBICODECFILTERING_STATISTICS_CC {
    pub Common: VBICODECFILTERING_STATISTICS_COMMON,
}
unsafe impl Zeroable for VBICODECFILTERING_STATISTICS_CC {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct VBICODECFILTERING_STATISTICS_CC_PIN {
    pub Common: VBICODECFILTERING_STATISTICS_COMMON_PIN,
}
unsafe impl Zeroable for VBICODECFILTERING_STATISTICS_CC_PIN {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct VBICODECFILTERING_STATISTICS_COMMON {
    pub InputSRBsProcessed: DWORD,
    pub OutputSRBsProcessed: DWORD,
    pub SRBsIgnored: DWORD,
    pub InputSRBsMissing: DWORD,
    pub OutputSRBsMissing: DWORD,
    pub OutputFailures: DWORD,
    pub InternalErrors: DWORD,
    pub ExternalErrors: DWORD,
    pub InputDiscontinuities: DWORD,
    pub DSPFailures: DWORD,
    pub TvTunerChanges: DWORD,
    pub VBIHeaderChanges: DWORD,
    pub LineConfidenceAvg: DWORD,
    pub BytesOutput: DWORD,
}
unsafe impl Zeroable for VBICODECFILTERING_STATISTICS_COMMON {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct VBICODECFILTERING_STATISTICS_COMMON_PIN {
    pub SRBsProcessed: DWORD,
    pub SRBsIgnored: DWORD,
    pub SRBsMissing: DWORD,
    pub InternalErrors: DWORD,
    pub ExternalErrors: DWORD,
    pub Discontinuities: DWORD,
    pub LineConfidenceAvg: DWORD,
    pub BytesOutput: DWORD,
}
unsafe impl Zeroable for VBICODECFILTERING_STATISTICS_COMMON_PIN {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct VBICODECFILTERING_STATISTICS_NABTS {
    pub Common: VBICODECFILTERING_STATISTICS_COMMON,
    pub FECBundleBadLines: DWORD,
    pub FECQueueOverflows: DWORD,
    pub FECCorrectedLines: DWORD,
    pub FECUncorrectableLines: DWORD,
    pub BundlesProcessed: DWORD,
    pub BundlesSent2IP: DWORD,
    pub FilteredLines: DWORD,
}
unsafe impl Zeroable for VBICODECFILTERING_STATISTICS_NABTS {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct VBICODECFILTERING_STATISTICS_NABTS_PIN {
    pub Common: VBICODECFILTERING_STATISTICS_COMMON_PIN,
}
unsafe impl Zeroable for VBICODECFILTERING_STATISTICS_NABTS_PIN {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct VBICODECFILTERING_STATISTICS_TELETEXT {
    pub Common: VBICODECFILTERING_STATISTICS_COMMON,
}
unsafe impl Zeroable for VBICODECFILTERING_STATISTICS_TELETEXT {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct VBICODECFILTERING_STATISTICS_TELETEXT_PIN {
    pub Common: VBICODECFILTERING_STATISTICS_COMMON_PIN,
}
unsafe impl Zeroable for VBICODECFILTERING_STATISTICS_TELETEXT_PIN {}
pub type VIDEOENCODER_BITRATE_MODE = i32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct VRAM_SURFACE_INFO {
    pub hSurface: UINT_PTR,
    pub VramPhysicalAddress: LONGLONG,
    pub cbCaptured: DWORD,
    pub dwWidth: DWORD,
    pub dwHeight: DWORD,
    pub dwLinearSize: DWORD,
    pub lPitch: LONG,
    pub ullReserved: [ULONGLONG; 16],
}
unsafe impl Zeroable for VRAM_SURFACE_INFO {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct VRAM_SURFACE_INFO_PROPERTY_S {
    pub Property: KSPROPERTY,
    pub pVramSurfaceInfo: PVRAM_SURFACE_INFO,
}
unsafe impl Zeroable for VRAM_SURFACE_INFO_PROPERTY_S {}
#[repr(C, packed(1))]
#[derive(Clone, Copy)]
pub struct WAVEFORMATEXTENSIBLE_IEC61937 {
    pub FormatExt: WAVEFORMATEXTENSIBLE,
    pub dwEncodedSamplesPerSec: DWORD,
    pub dwEncodedChannelCount: DWORD,
    pub dwAverageBytesPerSec: DWORD,
}
unsafe impl Zeroable for WAVEFORMATEXTENSIBLE_IEC61937 {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct WNF_KSCAMERA_STREAMSTATE_INFO {
    pub ProcessId: ULONG,
    pub SessionId: ULONG,
    pub StreamState: ULONG,
    pub Reserved: ULONG,
}
unsafe impl Zeroable for WNF_KSCAMERA_STREAMSTATE_INFO {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct WST_BUFFER {
    pub ScanlinesRequested: VBICODECFILTERING_SCANLINES,
    pub WstLines: [WST_BUFFER_LINE; 17],
}
unsafe impl Zeroable for WST_BUFFER {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct WST_BUFFER_LINE {
    pub Confidence: BYTE,
    pub Bytes: [BYTE; 42],
}
unsafe impl Zeroable for WST_BUFFER_LINE {}
pub const AUDIOMODULE_MAX_DATA_SIZE: u32 = 0xfa00;
pub const AUDIOMODULE_MAX_NAME_CCH_SIZE: u32 = 0x80;
pub const AUDIO_CURVE_TYPE_NONE: AUDIO_CURVE_TYPE = 0;
pub const AUDIO_CURVE_TYPE_WINDOWS_FADE: AUDIO_CURVE_TYPE = 1;
pub const CASCADE_FORM: KSDS3D_HRTF_FILTER_METHOD = 1;
pub const CC_MAX_HW_DECODE_LINES: u32 = 0xc;
pub const CONSTRICTOR_OPTION_DISABLE: CONSTRICTOR_OPTION = 0;
pub const CONSTRICTOR_OPTION_MUTE: CONSTRICTOR_OPTION = 1;
pub const ConstantBitRate: VIDEOENCODER_BITRATE_MODE = 0;
pub const DDPF_FOURCC: u32 = 4;
pub const DIRECT_FORM: KSDS3D_HRTF_FILTER_METHOD = 0;
pub const DS3D_HRTF_VERSION_1: KSDS3D_HRTF_FILTER_VERSION = 0;
pub const EPcxGenLocation_enum_count: EPcxGenLocation = 4;
pub const EPcxGeoLocation_enum_count: EPcxGeoLocation = 16;
pub const FLOAT_COEFF: KSDS3D_HRTF_COEFF_FORMAT = 0;
pub const FULL_FILTER: KSDS3D_HRTF_FILTER_QUALITY = 0;
pub const JACKDESC2_DYNAMIC_FORMAT_CHANGE_CAPABILITY: u32 = 2;
pub const JACKDESC2_PRESENCE_DETECT_CAPABILITY: u32 = 1;
pub const KSAC3_ALTERNATE_AUDIO_1: u32 = 1;
pub const KSAC3_ALTERNATE_AUDIO_2: u32 = 2;
pub const KSAC3_ALTERNATE_AUDIO_BOTH: u32 = 3;
pub const KSAC3_SERVICE_COMMENTARY: u32 = 5;
pub const KSAC3_SERVICE_DIALOG_ONLY: u32 = 4;
pub const KSAC3_SERVICE_EMERGENCY_FLASH: u32 = 6;
pub const KSAC3_SERVICE_HEARING_IMPAIRED: u32 = 3;
pub const KSAC3_SERVICE_MAIN_AUDIO: u32 = 0;
pub const KSAC3_SERVICE_NO_DIALOG: u32 = 1;
pub const KSAC3_SERVICE_VISUALLY_IMPAIRED: u32 = 2;
pub const KSAC3_SERVICE_VOICE_OVER: u32 = 7;
pub const KSAUDDECOUTMODE_PCM_51: u32 = 2;
pub const KSAUDDECOUTMODE_SPDIFF: u32 = 4;
pub const KSAUDDECOUTMODE_STEREO_ANALOG: u32 = 1;
pub const KSAUDIO_CPU_RESOURCES_HOST_CPU: u32 = 0x7fffffff;
pub const KSAUDIO_CPU_RESOURCES_NOT_HOST_CPU: u32 = 0;
pub const KSAUDIO_QUALITY_ADVANCED: u32 = 3;
pub const KSAUDIO_QUALITY_BASIC: u32 = 2;
pub const KSAUDIO_QUALITY_PC: u32 = 1;
pub const KSAUDIO_QUALITY_WORST: u32 = 0;
pub const KSAUDIO_SPEAKER_1POINT1: u32 = 0xc;
pub const KSAUDIO_SPEAKER_2POINT1: u32 = 0xb;
pub const KSAUDIO_SPEAKER_3POINT0: u32 = 7;
pub const KSAUDIO_SPEAKER_3POINT1: u32 = 0xf;
pub const KSAUDIO_SPEAKER_5POINT0: u32 = 0x607;
pub const KSAUDIO_SPEAKER_5POINT1: u32 = 0x3f;
pub const KSAUDIO_SPEAKER_5POINT1_BACK: u32 = 0x3f;
pub const KSAUDIO_SPEAKER_5POINT1_SURROUND: u32 = 0x60f;
pub const KSAUDIO_SPEAKER_7POINT0: u32 = 0x637;
pub const KSAUDIO_SPEAKER_7POINT1: u32 = 0xff;
pub const KSAUDIO_SPEAKER_7POINT1_SURROUND: u32 = 0x63f;
pub const KSAUDIO_SPEAKER_7POINT1_WIDE: u32 = 0xff;
pub const KSAUDIO_SPEAKER_DIRECTOUT: u32 = 0;
pub const KSAUDIO_SPEAKER_GROUND_FRONT_CENTER: u32 = 4;
pub const KSAUDIO_SPEAKER_GROUND_FRONT_LEFT: u32 = 1;
pub const KSAUDIO_SPEAKER_GROUND_FRONT_RIGHT: u32 = 2;
pub const KSAUDIO_SPEAKER_GROUND_REAR_LEFT: u32 = 0x10;
pub const KSAUDIO_SPEAKER_GROUND_REAR_RIGHT: u32 = 0x20;
pub const KSAUDIO_SPEAKER_MONO: u32 = 4;
pub const KSAUDIO_SPEAKER_QUAD: u32 = 0x33;
pub const KSAUDIO_SPEAKER_STEREO: u32 = 3;
pub const KSAUDIO_SPEAKER_SUPER_WOOFER: u32 = 8;
pub const KSAUDIO_SPEAKER_SURROUND: u32 = 0x107;
pub const KSAUDIO_SPEAKER_TOP_MIDDLE: u32 = 0x800;
pub const KSAUDIO_STEREO_SPEAKER_GEOMETRY_HEADPHONE: i32 = -1;
pub const KSAUDIO_STEREO_SPEAKER_GEOMETRY_MAX: u32 = 0xb4;
pub const KSAUDIO_STEREO_SPEAKER_GEOMETRY_MIN: u32 = 5;
pub const KSAUDIO_STEREO_SPEAKER_GEOMETRY_NARROW: u32 = 0xa;
pub const KSAUDIO_STEREO_SPEAKER_GEOMETRY_WIDE: u32 = 0x14;
pub const KSCAMERAPROFILE_FLAGS_FACEDETECTION: u32 = 8;
pub const KSCAMERAPROFILE_FLAGS_PHOTOHDR: u32 = 4;
pub const KSCAMERAPROFILE_FLAGS_PREVIEW_RES_MUSTMATCH: u32 = 0x20;
pub const KSCAMERAPROFILE_FLAGS_VARIABLEPHOTOSEQUENCE: u32 = 0x10;
pub const KSCAMERAPROFILE_FLAGS_VIDEOHDR: u32 = 2;
pub const KSCAMERAPROFILE_FLAGS_VIDEOSTABLIZATION: u32 = 1;
pub const KSCAMERA_EXTENDEDPROP_ADVANCEDPHOTO_AUTO: u32 = 1;
pub const KSCAMERA_EXTENDEDPROP_ADVANCEDPHOTO_FNF: u32 = 4;
pub const KSCAMERA_EXTENDEDPROP_ADVANCEDPHOTO_HDR: u32 = 2;
pub const KSCAMERA_EXTENDEDPROP_ADVANCEDPHOTO_OFF: u32 = 0;
pub const KSCAMERA_EXTENDEDPROP_ADVANCEDPHOTO_ULTRALOWLIGHT: u32 = 8;
pub const KSCAMERA_EXTENDEDPROP_CAPS_ASYNCCONTROL: u64 = 0x8000000000000000;
pub const KSCAMERA_EXTENDEDPROP_CAPS_CANCELLABLE: i64 = 0x4000000000000000;
pub const KSCAMERA_EXTENDEDPROP_CAPS_MASK: u64 = 0xff00000000000000;
pub const KSCAMERA_EXTENDEDPROP_CAPS_RESERVED: u64 = 0xff00000000000000;
pub const KSCAMERA_EXTENDEDPROP_EVCOMP_FULLSTEP: u32 = 0x10;
pub const KSCAMERA_EXTENDEDPROP_EVCOMP_HALFSTEP: u32 = 8;
pub const KSCAMERA_EXTENDEDPROP_EVCOMP_QUARTERSTEP: u32 = 2;
pub const KSCAMERA_EXTENDEDPROP_EVCOMP_SIXTHSTEP: u32 = 1;
pub const KSCAMERA_EXTENDEDPROP_EVCOMP_THIRDSTEP: u32 = 4;
pub const KSCAMERA_EXTENDEDPROP_FACEAUTH_MODE_ALTERNATIVE_FRAME_ILLUMINATION: u32 = 2;
pub const KSCAMERA_EXTENDEDPROP_FACEAUTH_MODE_BACKGROUND_SUBTRACTION: u32 = 4;
pub const KSCAMERA_EXTENDEDPROP_FACEAUTH_MODE_DISABLED: u32 = 1;
pub const KSCAMERA_EXTENDEDPROP_FACEDETECTION_ADVANCED_MASK: u32 = 0x18;
pub const KSCAMERA_EXTENDEDPROP_FACEDETECTION_BLINK: u32 = 8;
pub const KSCAMERA_EXTENDEDPROP_FACEDETECTION_MASK: u32 = 7;
pub const KSCAMERA_EXTENDEDPROP_FACEDETECTION_OFF: u32 = 0;
pub const KSCAMERA_EXTENDEDPROP_FACEDETECTION_ON: u32 = 1;
pub const KSCAMERA_EXTENDEDPROP_FACEDETECTION_PHOTO: u32 = 4;
pub const KSCAMERA_EXTENDEDPROP_FACEDETECTION_PREVIEW: u32 = 1;
pub const KSCAMERA_EXTENDEDPROP_FACEDETECTION_SMILE: u32 = 0x10;
pub const KSCAMERA_EXTENDEDPROP_FACEDETECTION_VIDEO: u32 = 2;
pub const KSCAMERA_EXTENDEDPROP_FILTERSCOPE: u32 = 0xffffffff;
pub const KSCAMERA_EXTENDEDPROP_FLAG_CANCELOPERATION: u64 = 0x8000000000000000;
pub const KSCAMERA_EXTENDEDPROP_FLAG_MASK: u64 = 0xff00000000000000;
pub const KSCAMERA_EXTENDEDPROP_FLASH_ASSISTANT_AUTO: u32 = 0x100;
pub const KSCAMERA_EXTENDEDPROP_FLASH_ASSISTANT_MASK: u32 = 0x180;
pub const KSCAMERA_EXTENDEDPROP_FLASH_ASSISTANT_OFF: u32 = 0;
pub const KSCAMERA_EXTENDEDPROP_FLASH_ASSISTANT_ON: u32 = 0x80;
pub const KSCAMERA_EXTENDEDPROP_FLASH_AUTO: u32 = 4;
pub const KSCAMERA_EXTENDEDPROP_FLASH_AUTO_ADJUSTABLEPOWER: u32 = 8;
pub const KSCAMERA_EXTENDEDPROP_FLASH_MODE_MASK: u32 = 0xf;
pub const KSCAMERA_EXTENDEDPROP_FLASH_MULTIFLASHSUPPORTED: u32 = 0x40;
pub const KSCAMERA_EXTENDEDPROP_FLASH_OFF: u32 = 0;
pub const KSCAMERA_EXTENDEDPROP_FLASH_ON: u32 = 1;
pub const KSCAMERA_EXTENDEDPROP_FLASH_ON_ADJUSTABLEPOWER: u32 = 2;
pub const KSCAMERA_EXTENDEDPROP_FLASH_REDEYEREDUCTION: u32 = 0x10;
pub const KSCAMERA_EXTENDEDPROP_FLASH_SINGLEFLASH: u32 = 0x20;
pub const KSCAMERA_EXTENDEDPROP_FOCUSPRIORITY_OFF: u32 = 0;
pub const KSCAMERA_EXTENDEDPROP_FOCUSPRIORITY_ON: u32 = 1;
pub const KSCAMERA_EXTENDEDPROP_FOCUSSTATE_FAILED: KSCAMERA_EXTENDEDPROP_FOCUSSTATE = 4;
pub const KSCAMERA_EXTENDEDPROP_FOCUSSTATE_FOCUSED: KSCAMERA_EXTENDEDPROP_FOCUSSTATE = 3;
pub const KSCAMERA_EXTENDEDPROP_FOCUSSTATE_LOST: KSCAMERA_EXTENDEDPROP_FOCUSSTATE = 1;
pub const KSCAMERA_EXTENDEDPROP_FOCUSSTATE_SEARCHING: KSCAMERA_EXTENDEDPROP_FOCUSSTATE = 2;
pub const KSCAMERA_EXTENDEDPROP_FOCUSSTATE_UNINITIALIZED: KSCAMERA_EXTENDEDPROP_FOCUSSTATE = 0;
pub const KSCAMERA_EXTENDEDPROP_FOCUS_CONTINUOUS: u32 = 0x100;
pub const KSCAMERA_EXTENDEDPROP_FOCUS_CONTINUOUSLOCK: u32 = 0x200;
pub const KSCAMERA_EXTENDEDPROP_FOCUS_DISTANCE_HYPERFOCAL: u32 = 0x2000000;
pub const KSCAMERA_EXTENDEDPROP_FOCUS_DISTANCE_INFINITY: u32 = 0x1000000;
pub const KSCAMERA_EXTENDEDPROP_FOCUS_DISTANCE_MASK: u32 = 0x7000000;
pub const KSCAMERA_EXTENDEDPROP_FOCUS_DISTANCE_NEAREST: u32 = 0x4000000;
pub const KSCAMERA_EXTENDEDPROP_FOCUS_DRIVERFALLBACK_OFF: u32 = 0x800;
pub const KSCAMERA_EXTENDEDPROP_FOCUS_MODE_ADVANCED_MASK: u32 = 0x1e00;
pub const KSCAMERA_EXTENDEDPROP_FOCUS_MODE_MASK: u32 = 0x107;
pub const KSCAMERA_EXTENDEDPROP_FOCUS_RANGE_FULLRANGE: u32 = 0x40000;
pub const KSCAMERA_EXTENDEDPROP_FOCUS_RANGE_HYPERFOCAL: u32 = 0x100000;
pub const KSCAMERA_EXTENDEDPROP_FOCUS_RANGE_INFINITY: u32 = 0x80000;
pub const KSCAMERA_EXTENDEDPROP_FOCUS_RANGE_MACRO: u32 = 0x10000;
pub const KSCAMERA_EXTENDEDPROP_FOCUS_RANGE_MASK: u32 = 0x1f0000;
pub const KSCAMERA_EXTENDEDPROP_FOCUS_RANGE_NORMAL: u32 = 0x20000;
pub const KSCAMERA_EXTENDEDPROP_FOCUS_REGIONBASED: u32 = 0x1000;
pub const KSCAMERA_EXTENDEDPROP_FOCUS_UNLOCK: u32 = 0x400;
pub const KSCAMERA_EXTENDEDPROP_HISTOGRAM_OFF: u32 = 0;
pub const KSCAMERA_EXTENDEDPROP_HISTOGRAM_ON: u32 = 1;
pub const KSCAMERA_EXTENDEDPROP_ISO_100: u32 = 8;
pub const KSCAMERA_EXTENDEDPROP_ISO_12800: u32 = 0x400;
pub const KSCAMERA_EXTENDEDPROP_ISO_1600: u32 = 0x80;
pub const KSCAMERA_EXTENDEDPROP_ISO_200: u32 = 0x10;
pub const KSCAMERA_EXTENDEDPROP_ISO_25600: u32 = 0x800;
pub const KSCAMERA_EXTENDEDPROP_ISO_3200: u32 = 0x100;
pub const KSCAMERA_EXTENDEDPROP_ISO_400: u32 = 0x20;
pub const KSCAMERA_EXTENDEDPROP_ISO_50: u32 = 2;
pub const KSCAMERA_EXTENDEDPROP_ISO_6400: u32 = 0x200;
pub const KSCAMERA_EXTENDEDPROP_ISO_80: u32 = 4;
pub const KSCAMERA_EXTENDEDPROP_ISO_800: u32 = 0x40;
pub const KSCAMERA_EXTENDEDPROP_ISO_AUTO: u32 = 1;
pub const KSCAMERA_EXTENDEDPROP_ISO_MANUAL: i64 = 0x80000000000000;
pub const KSCAMERA_EXTENDEDPROP_METADATA_ALIGNMENTREQUIRED: u32 = 0x100;
pub const KSCAMERA_EXTENDEDPROP_METADATA_MEMORYTYPE_MASK: u32 = 0xff;
pub const KSCAMERA_EXTENDEDPROP_METADATA_SYSTEMMEMORY: u32 = 1;
pub const KSCAMERA_EXTENDEDPROP_MetadataAlignment_1024: KSCAMERA_EXTENDEDPROP_MetadataAlignment = 10;
pub const KSCAMERA_EXTENDEDPROP_MetadataAlignment_128: KSCAMERA_EXTENDEDPROP_MetadataAlignment = 7;
pub const KSCAMERA_EXTENDEDPROP_MetadataAlignment_16: KSCAMERA_EXTENDEDPROP_MetadataAlignment = 4;
pub const KSCAMERA_EXTENDEDPROP_MetadataAlignment_2048: KSCAMERA_EXTENDEDPROP_MetadataAlignment = 11;
pub const KSCAMERA_EXTENDEDPROP_MetadataAlignment_256: KSCAMERA_EXTENDEDPROP_MetadataAlignment = 8;
pub const KSCAMERA_EXTENDEDPROP_MetadataAlignment_32: KSCAMERA_EXTENDEDPROP_MetadataAlignment = 5;
pub const KSCAMERA_EXTENDEDPROP_MetadataAlignment_4096: KSCAMERA_EXTENDEDPROP_MetadataAlignment = 12;
pub const KSCAMERA_EXTENDEDPROP_MetadataAlignment_512: KSCAMERA_EXTENDEDPROP_MetadataAlignment = 9;
pub const KSCAMERA_EXTENDEDPROP_MetadataAlignment_64: KSCAMERA_EXTENDEDPROP_MetadataAlignment = 6;
pub const KSCAMERA_EXTENDEDPROP_MetadataAlignment_8192: KSCAMERA_EXTENDEDPROP_MetadataAlignment = 13;
pub const KSCAMERA_EXTENDEDPROP_OIS_AUTO: u32 = 2;
pub const KSCAMERA_EXTENDEDPROP_OIS_OFF: u32 = 0;
pub const KSCAMERA_EXTENDEDPROP_OIS_ON: u32 = 1;
pub const KSCAMERA_EXTENDEDPROP_OPTIMIZATION_DEFAULT: u32 = 0;
pub const KSCAMERA_EXTENDEDPROP_OPTIMIZATION_LATENCY: u32 = 8;
pub const KSCAMERA_EXTENDEDPROP_OPTIMIZATION_PERF_MASK: u32 = 0x1c;
pub const KSCAMERA_EXTENDEDPROP_OPTIMIZATION_PHOTO: u32 = 1;
pub const KSCAMERA_EXTENDEDPROP_OPTIMIZATION_POWER: u32 = 0x10;
pub const KSCAMERA_EXTENDEDPROP_OPTIMIZATION_PRIMARYUSE_MASK: u32 = 3;
pub const KSCAMERA_EXTENDEDPROP_OPTIMIZATION_QUALITY: u32 = 4;
pub const KSCAMERA_EXTENDEDPROP_OPTIMIZATION_VIDEO: u32 = 2;
pub const KSCAMERA_EXTENDEDPROP_PHOTOCONFIRMATION_OFF: u32 = 0;
pub const KSCAMERA_EXTENDEDPROP_PHOTOCONFIRMATION_ON: u32 = 1;
pub const KSCAMERA_EXTENDEDPROP_PHOTOMODE_NORMAL: u32 = 0;
pub const KSCAMERA_EXTENDEDPROP_PHOTOMODE_SEQUENCE: u32 = 1;
pub const KSCAMERA_EXTENDEDPROP_PHOTOMODE_SEQUENCE_SUB_NONE: u32 = 0;
pub const KSCAMERA_EXTENDEDPROP_PHOTOMODE_SEQUENCE_SUB_VARIABLE: u32 = 1;
pub const KSCAMERA_EXTENDEDPROP_PHOTOTHUMBNAIL_16X: u32 = 8;
pub const KSCAMERA_EXTENDEDPROP_PHOTOTHUMBNAIL_2X: u32 = 1;
pub const KSCAMERA_EXTENDEDPROP_PHOTOTHUMBNAIL_4X: u32 = 2;
pub const KSCAMERA_EXTENDEDPROP_PHOTOTHUMBNAIL_8X: u32 = 4;
pub const KSCAMERA_EXTENDEDPROP_PHOTOTHUMBNAIL_DISABLE: u32 = 0;
pub const KSCAMERA_EXTENDEDPROP_ROITYPE_FACE: KSCAMERA_EXTENDEDPROP_ROITYPE = 1;
pub const KSCAMERA_EXTENDEDPROP_ROITYPE_UNKNOWN: KSCAMERA_EXTENDEDPROP_ROITYPE = 0;
pub const KSCAMERA_EXTENDEDPROP_SCENEMODE_AUTO: u32 = 0;
pub const KSCAMERA_EXTENDEDPROP_SCENEMODE_BACKLIT: u32 = 0x400;
pub const KSCAMERA_EXTENDEDPROP_SCENEMODE_BEACH: u32 = 0x20;
pub const KSCAMERA_EXTENDEDPROP_SCENEMODE_CANDLELIGHT: u32 = 0x80;
pub const KSCAMERA_EXTENDEDPROP_SCENEMODE_LANDSCAPE: u32 = 0x100;
pub const KSCAMERA_EXTENDEDPROP_SCENEMODE_MACRO: u32 = 1;
pub const KSCAMERA_EXTENDEDPROP_SCENEMODE_MANUAL: i64 = 0x80000000000000;
pub const KSCAMERA_EXTENDEDPROP_SCENEMODE_NIGHT: u32 = 0x10;
pub const KSCAMERA_EXTENDEDPROP_SCENEMODE_NIGHTPORTRAIT: u32 = 0x200;
pub const KSCAMERA_EXTENDEDPROP_SCENEMODE_PORTRAIT: u32 = 2;
pub const KSCAMERA_EXTENDEDPROP_SCENEMODE_SNOW: u32 = 8;
pub const KSCAMERA_EXTENDEDPROP_SCENEMODE_SPORT: u32 = 4;
pub const KSCAMERA_EXTENDEDPROP_SCENEMODE_SUNSET: u32 = 0x40;
pub const KSCAMERA_EXTENDEDPROP_SECUREMODE_DISABLED: u32 = 1;
pub const KSCAMERA_EXTENDEDPROP_SECUREMODE_ENABLED: u32 = 2;
pub const KSCAMERA_EXTENDEDPROP_VFR_OFF: u32 = 0;
pub const KSCAMERA_EXTENDEDPROP_VFR_ON: u32 = 1;
pub const KSCAMERA_EXTENDEDPROP_VIDEOHDR_AUTO: u32 = 2;
pub const KSCAMERA_EXTENDEDPROP_VIDEOHDR_OFF: u32 = 0;
pub const KSCAMERA_EXTENDEDPROP_VIDEOHDR_ON: u32 = 1;
pub const KSCAMERA_EXTENDEDPROP_VIDEOPROCFLAG_AUTO: u32 = 1;
pub const KSCAMERA_EXTENDEDPROP_VIDEOPROCFLAG_LOCK: u32 = 4;
pub const KSCAMERA_EXTENDEDPROP_VIDEOPROCFLAG_MANUAL: u32 = 2;
pub const KSCAMERA_EXTENDEDPROP_VIDEOPROCFLAG_MASK: u32 = 7;
pub const KSCAMERA_EXTENDEDPROP_VIDEOSTABILIZATION_AUTO: u32 = 2;
pub const KSCAMERA_EXTENDEDPROP_VIDEOSTABILIZATION_OFF: u32 = 0;
pub const KSCAMERA_EXTENDEDPROP_VIDEOSTABILIZATION_ON: u32 = 1;
pub const KSCAMERA_EXTENDEDPROP_VIDEOTEMPORALDENOISING_AUTO: u32 = 1;
pub const KSCAMERA_EXTENDEDPROP_VIDEOTEMPORALDENOISING_OFF: u32 = 2;
pub const KSCAMERA_EXTENDEDPROP_VIDEOTEMPORALDENOISING_ON: u32 = 4;
pub const KSCAMERA_EXTENDEDPROP_VIDEOTORCH_OFF: u32 = 0;
pub const KSCAMERA_EXTENDEDPROP_VIDEOTORCH_ON: u32 = 1;
pub const KSCAMERA_EXTENDEDPROP_VIDEOTORCH_ON_ADJUSTABLEPOWER: u32 = 2;
pub const KSCAMERA_EXTENDEDPROP_WARMSTART_MODE_DISABLED: u32 = 0;
pub const KSCAMERA_EXTENDEDPROP_WARMSTART_MODE_ENABLED: u32 = 1;
pub const KSCAMERA_EXTENDEDPROP_WBPRESET_CANDLELIGHT: KSCAMERA_EXTENDEDPROP_WBPRESET = 6;
pub const KSCAMERA_EXTENDEDPROP_WBPRESET_CLOUDY: KSCAMERA_EXTENDEDPROP_WBPRESET = 1;
pub const KSCAMERA_EXTENDEDPROP_WBPRESET_DAYLIGHT: KSCAMERA_EXTENDEDPROP_WBPRESET = 2;
pub const KSCAMERA_EXTENDEDPROP_WBPRESET_FLASH: KSCAMERA_EXTENDEDPROP_WBPRESET = 3;
pub const KSCAMERA_EXTENDEDPROP_WBPRESET_FLUORESCENT: KSCAMERA_EXTENDEDPROP_WBPRESET = 4;
pub const KSCAMERA_EXTENDEDPROP_WBPRESET_TUNGSTEN: KSCAMERA_EXTENDEDPROP_WBPRESET = 5;
pub const KSCAMERA_EXTENDEDPROP_WHITEBALANCE_PRESET: KSCAMERA_EXTENDEDPROP_WHITEBALANCE_MODE = 2;
pub const KSCAMERA_EXTENDEDPROP_WHITEBALANCE_TEMPERATURE: KSCAMERA_EXTENDEDPROP_WHITEBALANCE_MODE = 1;
pub const KSCAMERA_EXTENDEDPROP_ZOOM_DEFAULT: u32 = 0;
pub const KSCAMERA_EXTENDEDPROP_ZOOM_DIRECT: u32 = 1;
pub const KSCAMERA_EXTENDEDPROP_ZOOM_SMOOTH: u32 = 2;
pub const KSCAMERA_METADATA_CAPTURESTATS_FLAG_EXPOSURECOMPENSATION: u32 = 2;
pub const KSCAMERA_METADATA_CAPTURESTATS_FLAG_EXPOSURETIME: u32 = 1;
pub const KSCAMERA_METADATA_CAPTURESTATS_FLAG_FLASH: u32 = 0x40;
pub const KSCAMERA_METADATA_CAPTURESTATS_FLAG_FLASHPOWER: u32 = 0x80;
pub const KSCAMERA_METADATA_CAPTURESTATS_FLAG_FOCUSSTATE: u32 = 8;
pub const KSCAMERA_METADATA_CAPTURESTATS_FLAG_ISOSPEED: u32 = 4;
pub const KSCAMERA_METADATA_CAPTURESTATS_FLAG_LENSPOSITION: u32 = 0x10;
pub const KSCAMERA_METADATA_CAPTURESTATS_FLAG_SCENEMODE: u32 = 0x200;
pub const KSCAMERA_METADATA_CAPTURESTATS_FLAG_SENSORFRAMERATE: u32 = 0x400;
pub const KSCAMERA_METADATA_CAPTURESTATS_FLAG_WHITEBALANCE: u32 = 0x20;
pub const KSCAMERA_METADATA_CAPTURESTATS_FLAG_ZOOMFACTOR: u32 = 0x100;
pub const KSCAMERA_METADATA_FRAMEILLUMINATION_FLAG_ON: u32 = 1;
pub const KSCAMERA_PERFRAMESETTING_AUTO: i64 = 0x100000000;
pub const KSCAMERA_PERFRAMESETTING_ITEM_CUSTOM: KSCAMERA_PERFRAMESETTING_ITEM_TYPE = 7;
pub const KSCAMERA_PERFRAMESETTING_ITEM_EXPOSURE_COMPENSATION: KSCAMERA_PERFRAMESETTING_ITEM_TYPE = 3;
pub const KSCAMERA_PERFRAMESETTING_ITEM_EXPOSURE_TIME: KSCAMERA_PERFRAMESETTING_ITEM_TYPE = 1;
pub const KSCAMERA_PERFRAMESETTING_ITEM_FLASH: KSCAMERA_PERFRAMESETTING_ITEM_TYPE = 2;
pub const KSCAMERA_PERFRAMESETTING_ITEM_FOCUS: KSCAMERA_PERFRAMESETTING_ITEM_TYPE = 5;
pub const KSCAMERA_PERFRAMESETTING_ITEM_ISO: KSCAMERA_PERFRAMESETTING_ITEM_TYPE = 4;
pub const KSCAMERA_PERFRAMESETTING_ITEM_PHOTOCONFIRMATION: KSCAMERA_PERFRAMESETTING_ITEM_TYPE = 6;
pub const KSCAMERA_PERFRAMESETTING_MANUAL: i64 = 0x200000000;
pub const KSCameraProfileSensorType_Custom: u32 = 0x80;
pub const KSCameraProfileSensorType_Depth: u32 = 4;
pub const KSCameraProfileSensorType_ImageSegmentation: u32 = 0x10;
pub const KSCameraProfileSensorType_Infrared: u32 = 2;
pub const KSCameraProfileSensorType_PoseTracking: u32 = 8;
pub const KSCameraProfileSensorType_RGB: u32 = 1;
pub const KSDEVICE_PROFILE_TYPE_CAMERA: u32 = 1;
pub const KSDEVICE_PROFILE_TYPE_UNKNOWN: u32 = 0;
pub const KSDS3D_COEFF_COUNT: KSDS3D_HRTF_COEFF_FORMAT = 2;
pub const KSDS3D_FILTER_METHOD_COUNT: KSDS3D_HRTF_FILTER_METHOD = 2;
pub const KSDS3D_FILTER_QUALITY_COUNT: KSDS3D_HRTF_FILTER_QUALITY = 2;
pub const KSDSOUND_3D_MODE_DISABLE: u32 = 2;
pub const KSDSOUND_3D_MODE_HEADRELATIVE: u32 = 1;
pub const KSDSOUND_3D_MODE_NORMAL: u32 = 0;
pub const KSDSOUND_BUFFER_CTRL_3D: u32 = 1;
pub const KSDSOUND_BUFFER_CTRL_FREQUENCY: u32 = 2;
pub const KSDSOUND_BUFFER_CTRL_HRTF_3D: u32 = 0x40000000;
pub const KSDSOUND_BUFFER_CTRL_PAN: u32 = 4;
pub const KSDSOUND_BUFFER_CTRL_POSITIONNOTIFY: u32 = 0x10;
pub const KSDSOUND_BUFFER_CTRL_VOLUME: u32 = 8;
pub const KSDSOUND_BUFFER_LOCHARDWARE: u32 = 4;
pub const KSDSOUND_BUFFER_LOCSOFTWARE: u32 = 8;
pub const KSDSOUND_BUFFER_PRIMARY: u32 = 1;
pub const KSDSOUND_BUFFER_STATIC: u32 = 2;
pub const KSEVENT_CAMERACONTROL_FOCUS: KSEVENT_CAMERACONTROL = 0;
pub const KSEVENT_CAMERACONTROL_ZOOM: KSEVENT_CAMERACONTROL = 1;
pub const KSEVENT_CONTROL_CHANGE: KSEVENT_AUDIO_CONTROL_CHANGE = 0;
pub const KSEVENT_CROSSBAR_CHANGED: KSEVENT_CROSSBAR = 0;
pub const KSEVENT_DYNAMIC_FORMAT_CHANGE: KSEVENT_DYNAMICFORMATCHANGE = 0;
pub const KSEVENT_EXTDEV_COMMAND_BUSRESET: KSEVENT_DEVCMD = 2;
pub const KSEVENT_EXTDEV_COMMAND_CONTROL_INTERIM_READY: KSEVENT_DEVCMD = 1;
pub const KSEVENT_EXTDEV_COMMAND_NOTIFY_INTERIM_READY: KSEVENT_DEVCMD = 0;
pub const KSEVENT_EXTDEV_NOTIFY_MEDIUM_CHANGE: KSEVENT_DEVCMD = 7;
pub const KSEVENT_EXTDEV_NOTIFY_REMOVAL: KSEVENT_DEVCMD = 6;
pub const KSEVENT_EXTDEV_OPERATION_MODE_UPDATE: KSEVENT_DEVCMD = 4;
pub const KSEVENT_EXTDEV_TIMECODE_UPDATE: KSEVENT_DEVCMD = 3;
pub const KSEVENT_EXTDEV_TRANSPORT_STATE_UPDATE: KSEVENT_DEVCMD = 5;
pub const KSEVENT_LOOPEDSTREAMING_POSITION: KSEVENT_LOOPEDSTREAMING = 0;
pub const KSEVENT_PHOTO_SAMPLE_SCANNED: KSEVENT_CAMERAEVENT = 0;
pub const KSEVENT_SOUNDDETECTOR_MATCHDETECTED: KSEVENT_SOUNDDETECTOR = 1;
pub const KSEVENT_TUNER_CHANGED: KSEVENT_TUNER = 0;
pub const KSEVENT_TUNER_INITIATE_SCAN: KSEVENT_TUNER = 1;
pub const KSEVENT_TVAUDIO_CHANGED: KSEVENT_TVAUDIO = 0;
pub const KSEVENT_VIDCAPTOSTI_EXT_TRIGGER: KSEVENT_VIDCAPTOSTI = 0;
pub const KSEVENT_VIDCAP_AUTO_UPDATE: KSEVENT_VIDCAPTOSTI = 1;
pub const KSEVENT_VIDCAP_SEARCH: KSEVENT_VIDCAPTOSTI = 2;
pub const KSEVENT_VIDEODECODER_CHANGED: KSEVENT_VIDEODECODER = 0;
pub const KSEVENT_VPNOTIFY_FORMATCHANGE: KSEVENT_VPNOTIFY = 0;
pub const KSEVENT_VPVBINOTIFY_FORMATCHANGE: KSEVENT_VPVBINOTIFY = 0;
pub const KSINTERFACE_MEDIA_MUSIC: KSINTERFACE_MEDIA = 0;
pub const KSINTERFACE_MEDIA_WAVE_BUFFERED: KSINTERFACE_MEDIA = 1;
pub const KSINTERFACE_MEDIA_WAVE_QUEUED: KSINTERFACE_MEDIA = 2;
pub const KSJACK_SINK_CONNECTIONTYPE_DISPLAYPORT: KSJACK_SINK_CONNECTIONTYPE = 1;
pub const KSJACK_SINK_CONNECTIONTYPE_HDMI: KSJACK_SINK_CONNECTIONTYPE = 0;
pub const KSMETHOD_WAVETABLE_WAVE_ALLOC: KSMETHOD_WAVETABLE = 0;
pub const KSMETHOD_WAVETABLE_WAVE_FIND: KSMETHOD_WAVETABLE = 2;
pub const KSMETHOD_WAVETABLE_WAVE_FREE: KSMETHOD_WAVETABLE = 1;
pub const KSMETHOD_WAVETABLE_WAVE_WRITE: KSMETHOD_WAVETABLE = 3;
pub const KSMICARRAY_MICARRAYTYPE_3D: KSMICARRAY_MICARRAYTYPE = 2;
pub const KSMICARRAY_MICARRAYTYPE_LINEAR: KSMICARRAY_MICARRAYTYPE = 0;
pub const KSMICARRAY_MICARRAYTYPE_PLANAR: KSMICARRAY_MICARRAYTYPE = 1;
pub const KSMICARRAY_MICTYPE_8SHAPED: KSMICARRAY_MICTYPE = 5;
pub const KSMICARRAY_MICTYPE_CARDIOID: KSMICARRAY_MICTYPE = 2;
pub const KSMICARRAY_MICTYPE_HYPERCARDIOID: KSMICARRAY_MICTYPE = 4;
pub const KSMICARRAY_MICTYPE_OMNIDIRECTIONAL: KSMICARRAY_MICTYPE = 0;
pub const KSMICARRAY_MICTYPE_SUBCARDIOID: KSMICARRAY_MICTYPE = 1;
pub const KSMICARRAY_MICTYPE_SUPERCARDIOID: KSMICARRAY_MICTYPE = 3;
pub const KSMICARRAY_MICTYPE_VENDORDEFINED: KSMICARRAY_MICTYPE = 15;
pub const KSMPEGVIDMODE_LTRBOX: u32 = 2;
pub const KSMPEGVIDMODE_PANSCAN: u32 = 1;
pub const KSMPEGVIDMODE_SCALE: u32 = 4;
pub const KSNODEPIN_DEMUX_IN: u32 = 0;
pub const KSNODEPIN_DEMUX_OUT: u32 = 1;
pub const KSNODEPIN_STANDARD_IN: u32 = 1;
pub const KSNODEPIN_STANDARD_OUT: u32 = 0;
pub const KSNODEPIN_SUM_MUX_IN: u32 = 1;
pub const KSNODEPIN_SUM_MUX_OUT: u32 = 0;
pub const KSPROPERTY_AC3_ALTERNATE_AUDIO: KSPROPERTY_AC3 = 2;
pub const KSPROPERTY_AC3_BIT_STREAM_MODE: KSPROPERTY_AC3 = 4;
pub const KSPROPERTY_AC3_DIALOGUE_LEVEL: KSPROPERTY_AC3 = 5;
pub const KSPROPERTY_AC3_DOWNMIX: KSPROPERTY_AC3 = 3;
pub const KSPROPERTY_AC3_ERROR_CONCEALMENT: KSPROPERTY_AC3 = 1;
pub const KSPROPERTY_AC3_LANGUAGE_CODE: KSPROPERTY_AC3 = 6;
pub const KSPROPERTY_AC3_ROOM_TYPE: KSPROPERTY_AC3 = 7;
pub const KSPROPERTY_ALLOCATOR_CONTROL_CAPTURE_CAPS: KSPROPERTY_ALLOCATOR_CONTROL = 2;
pub const KSPROPERTY_ALLOCATOR_CONTROL_CAPTURE_INTERLEAVE: KSPROPERTY_ALLOCATOR_CONTROL = 3;
pub const KSPROPERTY_ALLOCATOR_CONTROL_HONOR_COUNT: KSPROPERTY_ALLOCATOR_CONTROL = 0;
pub const KSPROPERTY_ALLOCATOR_CONTROL_SURFACE_SIZE: KSPROPERTY_ALLOCATOR_CONTROL = 1;
pub const KSPROPERTY_ATN_READER: KSPROPERTY_TIMECODE = 1;
pub const KSPROPERTY_AUDDECOUT_CUR_MODE: KSPROPERTY_AUDDECOUT = 1;
pub const KSPROPERTY_AUDDECOUT_MODES: KSPROPERTY_AUDDECOUT = 0;
pub const KSPROPERTY_AUDIOENGINE_BUFFER_SIZE_RANGE: KSPROPERTY_AUDIOENGINE = 7;
pub const KSPROPERTY_AUDIOENGINE_DESCRIPTOR: KSPROPERTY_AUDIOENGINE = 6;
pub const KSPROPERTY_AUDIOENGINE_DEVICEFORMAT: KSPROPERTY_AUDIOENGINE = 4;
pub const KSPROPERTY_AUDIOENGINE_GFXENABLE: KSPROPERTY_AUDIOENGINE = 1;
pub const KSPROPERTY_AUDIOENGINE_LFXENABLE: KSPROPERTY_AUDIOENGINE = 0;
pub const KSPROPERTY_AUDIOENGINE_LOOPBACK_PROTECTION: KSPROPERTY_AUDIOENGINE = 8;
pub const KSPROPERTY_AUDIOENGINE_MIXFORMAT: KSPROPERTY_AUDIOENGINE = 2;
pub const KSPROPERTY_AUDIOENGINE_SUPPORTEDDEVICEFORMATS: KSPROPERTY_AUDIOENGINE = 5;
pub const KSPROPERTY_AUDIOENGINE_VOLUMELEVEL: KSPROPERTY_AUDIOENGINE = 9;
pub const KSPROPERTY_AUDIOMODULE_COMMAND: KSPROPERTY_AUDIOMODULE = 2;
pub const KSPROPERTY_AUDIOMODULE_DESCRIPTORS: KSPROPERTY_AUDIOMODULE = 1;
pub const KSPROPERTY_AUDIOMODULE_NOTIFICATION_DEVICE_ID: KSPROPERTY_AUDIOMODULE = 3;
pub const KSPROPERTY_AUDIOSIGNALPROCESSING_MODES: KSPROPERTY_AUDIOSIGNALPROCESSING = 0;
pub const KSPROPERTY_AUDIO_3D_INTERFACE: KSPROPERTY_AUDIO = 36;
pub const KSPROPERTY_AUDIO_AGC: KSPROPERTY_AUDIO = 21;
pub const KSPROPERTY_AUDIO_ALGORITHM_INSTANCE: KSPROPERTY_AUDIO = 38;
pub const KSPROPERTY_AUDIO_BASS: KSPROPERTY_AUDIO = 14;
pub const KSPROPERTY_AUDIO_BASS_BOOST: KSPROPERTY_AUDIO = 17;
pub const KSPROPERTY_AUDIO_BUFFER_DURATION: u32 = 1;
pub const KSPROPERTY_AUDIO_CHANNEL_CONFIG: KSPROPERTY_AUDIO = 3;
pub const KSPROPERTY_AUDIO_CHORUS_LEVEL: KSPROPERTY_AUDIO = 27;
pub const KSPROPERTY_AUDIO_CHORUS_MODULATION_DEPTH: KSPROPERTY_AUDIO = 47;
pub const KSPROPERTY_AUDIO_CHORUS_MODULATION_RATE: KSPROPERTY_AUDIO = 46;
pub const KSPROPERTY_AUDIO_COPY_PROTECTION: KSPROPERTY_AUDIO = 2;
pub const KSPROPERTY_AUDIO_CPU_RESOURCES: KSPROPERTY_AUDIO = 33;
pub const KSPROPERTY_AUDIO_DELAY: KSPROPERTY_AUDIO = 22;
pub const KSPROPERTY_AUDIO_DEMUX_DEST: KSPROPERTY_AUDIO = 29;
pub const KSPROPERTY_AUDIO_DEV_SPECIFIC: KSPROPERTY_AUDIO = 28;
pub const KSPROPERTY_AUDIO_DYNAMIC_RANGE: KSPROPERTY_AUDIO = 6;
pub const KSPROPERTY_AUDIO_DYNAMIC_SAMPLING_RATE: KSPROPERTY_AUDIO = 9;
pub const KSPROPERTY_AUDIO_EQ_BANDS: KSPROPERTY_AUDIO = 20;
pub const KSPROPERTY_AUDIO_EQ_LEVEL: KSPROPERTY_AUDIO = 18;
pub const KSPROPERTY_AUDIO_FILTER_STATE: KSPROPERTY_AUDIO = 39;
pub const KSPROPERTY_AUDIO_LATENCY: KSPROPERTY_AUDIO = 1;
pub const KSPROPERTY_AUDIO_LINEAR_BUFFER_POSITION: KSPROPERTY_AUDIO = 54;
pub const KSPROPERTY_AUDIO_LOUDNESS: KSPROPERTY_AUDIO = 23;
pub const KSPROPERTY_AUDIO_MANUFACTURE_GUID: KSPROPERTY_AUDIO = 31;
pub const KSPROPERTY_AUDIO_MIC_ARRAY_GEOMETRY: KSPROPERTY_AUDIO = 51;
pub const KSPROPERTY_AUDIO_MIC_SENSITIVITY: KSPROPERTY_AUDIO = 58;
pub const KSPROPERTY_AUDIO_MIC_SNR: KSPROPERTY_AUDIO = 59;
pub const KSPROPERTY_AUDIO_MID: KSPROPERTY_AUDIO = 15;
pub const KSPROPERTY_AUDIO_MIX_LEVEL_CAPS: KSPROPERTY_AUDIO = 11;
pub const KSPROPERTY_AUDIO_MIX_LEVEL_TABLE: KSPROPERTY_AUDIO = 10;
pub const KSPROPERTY_AUDIO_MUTE: KSPROPERTY_AUDIO = 13;
pub const KSPROPERTY_AUDIO_MUX_SOURCE: KSPROPERTY_AUDIO = 12;
pub const KSPROPERTY_AUDIO_NUM_EQ_BANDS: KSPROPERTY_AUDIO = 19;
pub const KSPROPERTY_AUDIO_PEAKMETER: KSPROPERTY_AUDIO = 37;
pub const KSPROPERTY_AUDIO_PEAKMETER2: KSPROPERTY_AUDIO = 55;
pub const KSPROPERTY_AUDIO_PEQ_BAND_CENTER_FREQ: KSPROPERTY_AUDIO = 43;
pub const KSPROPERTY_AUDIO_PEQ_BAND_LEVEL: KSPROPERTY_AUDIO = 45;
pub const KSPROPERTY_AUDIO_PEQ_BAND_Q_FACTOR: KSPROPERTY_AUDIO = 44;
pub const KSPROPERTY_AUDIO_PEQ_MAX_BANDS: KSPROPERTY_AUDIO = 41;
pub const KSPROPERTY_AUDIO_PEQ_NUM_BANDS: KSPROPERTY_AUDIO = 42;
pub const KSPROPERTY_AUDIO_POSITION: KSPROPERTY_AUDIO = 5;
pub const KSPROPERTY_AUDIO_POSITIONEX: KSPROPERTY_AUDIO = 50;
pub const KSPROPERTY_AUDIO_PREFERRED_STATUS: KSPROPERTY_AUDIO = 40;
pub const KSPROPERTY_AUDIO_PRESENTATION_POSITION: KSPROPERTY_AUDIO = 52;
pub const KSPROPERTY_AUDIO_PRODUCT_GUID: KSPROPERTY_AUDIO = 32;
pub const KSPROPERTY_AUDIO_QUALITY: KSPROPERTY_AUDIO = 7;
pub const KSPROPERTY_AUDIO_REVERB_DELAY_FEEDBACK: KSPROPERTY_AUDIO = 49;
pub const KSPROPERTY_AUDIO_REVERB_LEVEL: KSPROPERTY_AUDIO = 26;
pub const KSPROPERTY_AUDIO_REVERB_TIME: KSPROPERTY_AUDIO = 48;
pub const KSPROPERTY_AUDIO_SAMPLING_RATE: KSPROPERTY_AUDIO = 8;
pub const KSPROPERTY_AUDIO_STEREO_ENHANCE: KSPROPERTY_AUDIO = 30;
pub const KSPROPERTY_AUDIO_STEREO_SPEAKER_GEOMETRY: KSPROPERTY_AUDIO = 34;
pub const KSPROPERTY_AUDIO_SURROUND_ENCODE: KSPROPERTY_AUDIO = 35;
pub const KSPROPERTY_AUDIO_TREBLE: KSPROPERTY_AUDIO = 16;
pub const KSPROPERTY_AUDIO_VOLUMELEVEL: KSPROPERTY_AUDIO = 4;
pub const KSPROPERTY_AUDIO_VOLUMELIMIT_ENGAGED: KSPROPERTY_AUDIO = 57;
pub const KSPROPERTY_AUDIO_WAVERT_CURRENT_WRITE_LASTBUFFER_POSITION: KSPROPERTY_AUDIO = 56;
pub const KSPROPERTY_AUDIO_WAVERT_CURRENT_WRITE_POSITION: KSPROPERTY_AUDIO = 53;
pub const KSPROPERTY_AUDIO_WIDENESS: KSPROPERTY_AUDIO = 25;
pub const KSPROPERTY_AUDIO_WIDE_MODE: KSPROPERTY_AUDIO = 24;
pub const KSPROPERTY_BIBLIOGRAPHIC_ADDEDENTRYGEOGRAPHIC: KSPROPERTY_BIBLIOGRAPHIC = 825570848;
pub const KSPROPERTY_BIBLIOGRAPHIC_ADDEDENTRYPERSONALNAME: KSPROPERTY_BIBLIOGRAPHIC = 808465952;
pub const KSPROPERTY_BIBLIOGRAPHIC_ADDEDENTRYRELATED: KSPROPERTY_BIBLIOGRAPHIC = 808728352;
pub const KSPROPERTY_BIBLIOGRAPHIC_ADDEDENTRYTITLE: KSPROPERTY_BIBLIOGRAPHIC = 808727584;
pub const KSPROPERTY_BIBLIOGRAPHIC_ADDEDENTRYTOPICALTERM: KSPROPERTY_BIBLIOGRAPHIC = 808793632;
pub const KSPROPERTY_BIBLIOGRAPHIC_ADDEDENTRYUNIFORMTITLE: KSPROPERTY_BIBLIOGRAPHIC = 808662816;
pub const KSPROPERTY_BIBLIOGRAPHIC_ADDEDFORMAVAILABLE: KSPROPERTY_BIBLIOGRAPHIC = 808662304;
pub const KSPROPERTY_BIBLIOGRAPHIC_AWARDS: KSPROPERTY_BIBLIOGRAPHIC = 909653280;
pub const KSPROPERTY_BIBLIOGRAPHIC_BIBLIOGRAPHYNOTE: KSPROPERTY_BIBLIOGRAPHIC = 875574560;
pub const KSPROPERTY_BIBLIOGRAPHIC_CATALOGINGSOURCE: KSPROPERTY_BIBLIOGRAPHIC = 808726560;
pub const KSPROPERTY_BIBLIOGRAPHIC_CITATION: KSPROPERTY_BIBLIOGRAPHIC = 808531232;
pub const KSPROPERTY_BIBLIOGRAPHIC_CONTENTSNOTE: KSPROPERTY_BIBLIOGRAPHIC = 892351776;
pub const KSPROPERTY_BIBLIOGRAPHIC_CREATIONCREDIT: KSPROPERTY_BIBLIOGRAPHIC = 942683424;
pub const KSPROPERTY_BIBLIOGRAPHIC_GENERALNOTE: KSPROPERTY_BIBLIOGRAPHIC = 808465696;
pub const KSPROPERTY_BIBLIOGRAPHIC_INDEXTERMCURRICULUM: KSPROPERTY_BIBLIOGRAPHIC = 943011360;
pub const KSPROPERTY_BIBLIOGRAPHIC_INDEXTERMGENRE: KSPROPERTY_BIBLIOGRAPHIC = 892679712;
pub const KSPROPERTY_BIBLIOGRAPHIC_ISBN: KSPROPERTY_BIBLIOGRAPHIC = 808595488;
pub const KSPROPERTY_BIBLIOGRAPHIC_ISSN: KSPROPERTY_BIBLIOGRAPHIC = 842149920;
pub const KSPROPERTY_BIBLIOGRAPHIC_LCCN: KSPROPERTY_BIBLIOGRAPHIC = 808529952;
pub const KSPROPERTY_BIBLIOGRAPHIC_LEADER: KSPROPERTY_BIBLIOGRAPHIC = 1380207648;
pub const KSPROPERTY_BIBLIOGRAPHIC_MAINCORPORATEBODY: KSPROPERTY_BIBLIOGRAPHIC = 808530208;
pub const KSPROPERTY_BIBLIOGRAPHIC_MAINMEETINGNAME: KSPROPERTY_BIBLIOGRAPHIC = 825307424;
pub const KSPROPERTY_BIBLIOGRAPHIC_MAINPERSONALNAME: KSPROPERTY_BIBLIOGRAPHIC = 808464672;
pub const KSPROPERTY_BIBLIOGRAPHIC_MAINUNIFORMTITLE: KSPROPERTY_BIBLIOGRAPHIC = 808661280;
pub const KSPROPERTY_BIBLIOGRAPHIC_PARTICIPANT: KSPROPERTY_BIBLIOGRAPHIC = 825308448;
pub const KSPROPERTY_BIBLIOGRAPHIC_PHYSICALDESCRIPTION: KSPROPERTY_BIBLIOGRAPHIC = 808465184;
pub const KSPROPERTY_BIBLIOGRAPHIC_PUBLICATION: KSPROPERTY_BIBLIOGRAPHIC = 808858144;
pub const KSPROPERTY_BIBLIOGRAPHIC_SERIESSTATEMENT: KSPROPERTY_BIBLIOGRAPHIC = 809055264;
pub const KSPROPERTY_BIBLIOGRAPHIC_SERIESSTATEMENTPERSONALNAME: KSPROPERTY_BIBLIOGRAPHIC = 808466464;
pub const KSPROPERTY_BIBLIOGRAPHIC_SERIESSTATEMENTUNIFORMTITLE: KSPROPERTY_BIBLIOGRAPHIC = 808663072;
pub const KSPROPERTY_BIBLIOGRAPHIC_SUMMARY: KSPROPERTY_BIBLIOGRAPHIC = 808596768;
pub const KSPROPERTY_BIBLIOGRAPHIC_SYSTEMDETAILS: KSPROPERTY_BIBLIOGRAPHIC = 942880032;
pub const KSPROPERTY_BIBLIOGRAPHIC_TARGETAUDIENCE: KSPROPERTY_BIBLIOGRAPHIC = 825373984;
pub const KSPROPERTY_BIBLIOGRAPHIC_TITLESTATEMENT: KSPROPERTY_BIBLIOGRAPHIC = 892613152;
pub const KSPROPERTY_BIBLIOGRAPHIC_UNIFORMTITLE: KSPROPERTY_BIBLIOGRAPHIC = 808727072;
pub const KSPROPERTY_BIBLIOGRAPHIC_VARYINGFORMTITLE: KSPROPERTY_BIBLIOGRAPHIC = 909390368;
pub const KSPROPERTY_CAMERACONTROL_AUTO_EXPOSURE_PRIORITY: KSPROPERTY_VIDCAP_CAMERACONTROL = 19;
pub const KSPROPERTY_CAMERACONTROL_EXPOSURE: KSPROPERTY_VIDCAP_CAMERACONTROL = 4;
pub const KSPROPERTY_CAMERACONTROL_EXPOSURE_RELATIVE: KSPROPERTY_VIDCAP_CAMERACONTROL = 14;
pub const KSPROPERTY_CAMERACONTROL_EXTENDED_ADVANCEDPHOTO: KSPROPERTY_CAMERACONTROL_EXTENDED_PROPERTY = 33;
pub const KSPROPERTY_CAMERACONTROL_EXTENDED_CAMERAANGLEOFFSET: KSPROPERTY_CAMERACONTROL_EXTENDED_PROPERTY =
    17;
pub const KSPROPERTY_CAMERACONTROL_EXTENDED_END: KSPROPERTY_CAMERACONTROL_EXTENDED_PROPERTY = 38;
pub const KSPROPERTY_CAMERACONTROL_EXTENDED_END2: KSPROPERTY_CAMERACONTROL_EXTENDED_PROPERTY = 38;
pub const KSPROPERTY_CAMERACONTROL_EXTENDED_EVCOMPENSATION: KSPROPERTY_CAMERACONTROL_EXTENDED_PROPERTY = 16;
pub const KSPROPERTY_CAMERACONTROL_EXTENDED_EXPOSUREMODE: KSPROPERTY_CAMERACONTROL_EXTENDED_PROPERTY = 12;
pub const KSPROPERTY_CAMERACONTROL_EXTENDED_FACEAUTH_MODE: KSPROPERTY_CAMERACONTROL_EXTENDED_PROPERTY = 35;
pub const KSPROPERTY_CAMERACONTROL_EXTENDED_FACEDETECTION: KSPROPERTY_CAMERACONTROL_EXTENDED_PROPERTY = 29;
pub const KSPROPERTY_CAMERACONTROL_EXTENDED_FIELDOFVIEW: KSPROPERTY_CAMERACONTROL_EXTENDED_PROPERTY = 15;
pub const KSPROPERTY_CAMERACONTROL_EXTENDED_FLASHMODE: KSPROPERTY_CAMERACONTROL_EXTENDED_PROPERTY = 9;
pub const KSPROPERTY_CAMERACONTROL_EXTENDED_FOCUSMODE: KSPROPERTY_CAMERACONTROL_EXTENDED_PROPERTY = 13;
pub const KSPROPERTY_CAMERACONTROL_EXTENDED_FOCUSPRIORITY: KSPROPERTY_CAMERACONTROL_EXTENDED_PROPERTY = 19;
pub const KSPROPERTY_CAMERACONTROL_EXTENDED_FOCUSSTATE: KSPROPERTY_CAMERACONTROL_EXTENDED_PROPERTY = 20;
pub const KSPROPERTY_CAMERACONTROL_EXTENDED_HISTOGRAM: KSPROPERTY_CAMERACONTROL_EXTENDED_PROPERTY = 31;
pub const KSPROPERTY_CAMERACONTROL_EXTENDED_ISO: KSPROPERTY_CAMERACONTROL_EXTENDED_PROPERTY = 14;
pub const KSPROPERTY_CAMERACONTROL_EXTENDED_ISO_ADVANCED: KSPROPERTY_CAMERACONTROL_EXTENDED_PROPERTY = 26;
pub const KSPROPERTY_CAMERACONTROL_EXTENDED_MAXVIDFPS_PHOTORES: KSPROPERTY_CAMERACONTROL_EXTENDED_PROPERTY =
    5;
pub const KSPROPERTY_CAMERACONTROL_EXTENDED_MCC: KSPROPERTY_CAMERACONTROL_EXTENDED_PROPERTY = 25;
pub const KSPROPERTY_CAMERACONTROL_EXTENDED_METADATA: KSPROPERTY_CAMERACONTROL_EXTENDED_PROPERTY = 18;
pub const KSPROPERTY_CAMERACONTROL_EXTENDED_OIS: KSPROPERTY_CAMERACONTROL_EXTENDED_PROPERTY = 32;
pub const KSPROPERTY_CAMERACONTROL_EXTENDED_OPTIMIZATIONHINT: KSPROPERTY_CAMERACONTROL_EXTENDED_PROPERTY = 10;
pub const KSPROPERTY_CAMERACONTROL_EXTENDED_PHOTOCONFIRMATION: KSPROPERTY_CAMERACONTROL_EXTENDED_PROPERTY =
    23;
pub const KSPROPERTY_CAMERACONTROL_EXTENDED_PHOTOFRAMERATE: KSPROPERTY_CAMERACONTROL_EXTENDED_PROPERTY = 1;
pub const KSPROPERTY_CAMERACONTROL_EXTENDED_PHOTOMAXFRAMERATE: KSPROPERTY_CAMERACONTROL_EXTENDED_PROPERTY = 2;
pub const KSPROPERTY_CAMERACONTROL_EXTENDED_PHOTOMODE: KSPROPERTY_CAMERACONTROL_EXTENDED_PROPERTY = 0;
pub const KSPROPERTY_CAMERACONTROL_EXTENDED_PHOTOTHUMBNAIL: KSPROPERTY_CAMERACONTROL_EXTENDED_PROPERTY = 6;
pub const KSPROPERTY_CAMERACONTROL_EXTENDED_PHOTOTRIGGERTIME: KSPROPERTY_CAMERACONTROL_EXTENDED_PROPERTY = 3;
pub const KSPROPERTY_CAMERACONTROL_EXTENDED_PROFILE: KSPROPERTY_CAMERACONTROL_EXTENDED_PROPERTY = 34;
pub const KSPROPERTY_CAMERACONTROL_EXTENDED_ROI_CONFIGCAPS: KSPROPERTY_CAMERACONTROL_EXTENDED_PROPERTY = 21;
pub const KSPROPERTY_CAMERACONTROL_EXTENDED_ROI_ISPCONTROL: KSPROPERTY_CAMERACONTROL_EXTENDED_PROPERTY = 22;
pub const KSPROPERTY_CAMERACONTROL_EXTENDED_SCENEMODE: KSPROPERTY_CAMERACONTROL_EXTENDED_PROPERTY = 7;
pub const KSPROPERTY_CAMERACONTROL_EXTENDED_SECURE_MODE: KSPROPERTY_CAMERACONTROL_EXTENDED_PROPERTY = 36;
pub const KSPROPERTY_CAMERACONTROL_EXTENDED_TORCHMODE: KSPROPERTY_CAMERACONTROL_EXTENDED_PROPERTY = 8;
pub const KSPROPERTY_CAMERACONTROL_EXTENDED_VFR: KSPROPERTY_CAMERACONTROL_EXTENDED_PROPERTY = 28;
pub const KSPROPERTY_CAMERACONTROL_EXTENDED_VIDEOHDR: KSPROPERTY_CAMERACONTROL_EXTENDED_PROPERTY = 30;
pub const KSPROPERTY_CAMERACONTROL_EXTENDED_VIDEOSTABILIZATION: KSPROPERTY_CAMERACONTROL_EXTENDED_PROPERTY =
    27;
pub const KSPROPERTY_CAMERACONTROL_EXTENDED_VIDEOTEMPORALDENOISING:
    KSPROPERTY_CAMERACONTROL_EXTENDED_PROPERTY = 37;
pub const KSPROPERTY_CAMERACONTROL_EXTENDED_WARMSTART: KSPROPERTY_CAMERACONTROL_EXTENDED_PROPERTY = 4;
pub const KSPROPERTY_CAMERACONTROL_EXTENDED_WHITEBALANCEMODE: KSPROPERTY_CAMERACONTROL_EXTENDED_PROPERTY = 11;
pub const KSPROPERTY_CAMERACONTROL_EXTENDED_ZOOM: KSPROPERTY_CAMERACONTROL_EXTENDED_PROPERTY = 24;
pub const KSPROPERTY_CAMERACONTROL_FLAGS_ABSOLUTE: u32 = 0;
pub const KSPROPERTY_CAMERACONTROL_FLAGS_ASYNCHRONOUS: u32 = 4;
pub const KSPROPERTY_CAMERACONTROL_FLAGS_AUTO: u32 = 1;
pub const KSPROPERTY_CAMERACONTROL_FLAGS_MANUAL: u32 = 2;
pub const KSPROPERTY_CAMERACONTROL_FLAGS_RELATIVE: u32 = 0x10;
pub const KSPROPERTY_CAMERACONTROL_FLASH_AUTO: u32 = 2;
pub const KSPROPERTY_CAMERACONTROL_FLASH_FLAGS_AUTO: u32 = 1;
pub const KSPROPERTY_CAMERACONTROL_FLASH_FLAGS_MANUAL: u32 = 2;
pub const KSPROPERTY_CAMERACONTROL_FLASH_OFF: u32 = 0;
pub const KSPROPERTY_CAMERACONTROL_FLASH_ON: u32 = 1;
pub const KSPROPERTY_CAMERACONTROL_FLASH_PROPERTY_ID: KSPROPERTY_CAMERACONTROL_FLASH = 0;
pub const KSPROPERTY_CAMERACONTROL_FOCAL_LENGTH: KSPROPERTY_VIDCAP_CAMERACONTROL = 18;
pub const KSPROPERTY_CAMERACONTROL_FOCUS: KSPROPERTY_VIDCAP_CAMERACONTROL = 6;
pub const KSPROPERTY_CAMERACONTROL_FOCUS_RELATIVE: KSPROPERTY_VIDCAP_CAMERACONTROL = 16;
pub const KSPROPERTY_CAMERACONTROL_IMAGE_PIN_CAPABILITY_EXCLUSIVE_WITH_RECORD: u32 = 1;
pub const KSPROPERTY_CAMERACONTROL_IMAGE_PIN_CAPABILITY_PROPERTY_ID:
    KSPROPERTY_CAMERACONTROL_IMAGE_PIN_CAPABILITY = 0;
pub const KSPROPERTY_CAMERACONTROL_IMAGE_PIN_CAPABILITY_SEQUENCE_EXCLUSIVE_WITH_RECORD: u32 = 2;
pub const KSPROPERTY_CAMERACONTROL_IRIS: KSPROPERTY_VIDCAP_CAMERACONTROL = 5;
pub const KSPROPERTY_CAMERACONTROL_IRIS_RELATIVE: KSPROPERTY_VIDCAP_CAMERACONTROL = 15;
pub const KSPROPERTY_CAMERACONTROL_PAN: KSPROPERTY_VIDCAP_CAMERACONTROL = 0;
pub const KSPROPERTY_CAMERACONTROL_PANTILT: KSPROPERTY_VIDCAP_CAMERACONTROL = 9;
pub const KSPROPERTY_CAMERACONTROL_PANTILT_RELATIVE: KSPROPERTY_VIDCAP_CAMERACONTROL = 17;
pub const KSPROPERTY_CAMERACONTROL_PAN_RELATIVE: KSPROPERTY_VIDCAP_CAMERACONTROL = 10;
pub const KSPROPERTY_CAMERACONTROL_PERFRAMESETTING_CAPABILITY:
    KSPROPERTY_CAMERACONTROL_PERFRAMESETTING_PROPERTY = 0;
pub const KSPROPERTY_CAMERACONTROL_PERFRAMESETTING_CLEAR: KSPROPERTY_CAMERACONTROL_PERFRAMESETTING_PROPERTY =
    2;
pub const KSPROPERTY_CAMERACONTROL_PERFRAMESETTING_SET: KSPROPERTY_CAMERACONTROL_PERFRAMESETTING_PROPERTY = 1;
pub const KSPROPERTY_CAMERACONTROL_PRIVACY: KSPROPERTY_VIDCAP_CAMERACONTROL = 8;
pub const KSPROPERTY_CAMERACONTROL_REGION_OF_INTEREST_CONFIG_EXPOSURE: u32 = 0x200;
pub const KSPROPERTY_CAMERACONTROL_REGION_OF_INTEREST_CONFIG_FOCUS: u32 = 0x100;
pub const KSPROPERTY_CAMERACONTROL_REGION_OF_INTEREST_CONFIG_WB: u32 = 0x400;
pub const KSPROPERTY_CAMERACONTROL_REGION_OF_INTEREST_CONVERGEMODE: u32 = 0x40000000;
pub const KSPROPERTY_CAMERACONTROL_REGION_OF_INTEREST_FLAGS_ASYNC: u32 = 0x80000000;
pub const KSPROPERTY_CAMERACONTROL_REGION_OF_INTEREST_FLAGS_AUTO: u32 = 1;
pub const KSPROPERTY_CAMERACONTROL_REGION_OF_INTEREST_FLAGS_MANUAL: u32 = 2;
pub const KSPROPERTY_CAMERACONTROL_REGION_OF_INTEREST_PROPERTY_ID:
    KSPROPERTY_CAMERACONTROL_REGION_OF_INTEREST = 0;
pub const KSPROPERTY_CAMERACONTROL_ROLL: KSPROPERTY_VIDCAP_CAMERACONTROL = 2;
pub const KSPROPERTY_CAMERACONTROL_ROLL_RELATIVE: KSPROPERTY_VIDCAP_CAMERACONTROL = 12;
pub const KSPROPERTY_CAMERACONTROL_SCANMODE: KSPROPERTY_VIDCAP_CAMERACONTROL = 7;
pub const KSPROPERTY_CAMERACONTROL_TILT: KSPROPERTY_VIDCAP_CAMERACONTROL = 1;
pub const KSPROPERTY_CAMERACONTROL_TILT_RELATIVE: KSPROPERTY_VIDCAP_CAMERACONTROL = 11;
pub const KSPROPERTY_CAMERACONTROL_VIDEOSTABILIZATION_MODE_AUTO: u32 = 4;
pub const KSPROPERTY_CAMERACONTROL_VIDEOSTABILIZATION_MODE_FLAGS_AUTO: u32 = 1;
pub const KSPROPERTY_CAMERACONTROL_VIDEOSTABILIZATION_MODE_FLAGS_MANUAL: u32 = 2;
pub const KSPROPERTY_CAMERACONTROL_VIDEOSTABILIZATION_MODE_HIGH: u32 = 1;
pub const KSPROPERTY_CAMERACONTROL_VIDEOSTABILIZATION_MODE_LOW: u32 = 3;
pub const KSPROPERTY_CAMERACONTROL_VIDEOSTABILIZATION_MODE_MEDIUM: u32 = 2;
pub const KSPROPERTY_CAMERACONTROL_VIDEOSTABILIZATION_MODE_OFF: u32 = 0;
pub const KSPROPERTY_CAMERACONTROL_VIDEO_STABILIZATION_MODE_PROPERTY_ID:
    KSPROPERTY_CAMERACONTROL_VIDEO_STABILIZATION_MODE = 0;
pub const KSPROPERTY_CAMERACONTROL_ZOOM: KSPROPERTY_VIDCAP_CAMERACONTROL = 3;
pub const KSPROPERTY_CAMERACONTROL_ZOOM_RELATIVE: KSPROPERTY_VIDCAP_CAMERACONTROL = 13;
pub const KSPROPERTY_CAMERA_PHOTOTRIGGERTIME_CLEAR: KSPROPERTY_CAMERA_PHOTOTRIGGERTIME_FLAGS = 0;
pub const KSPROPERTY_CAMERA_PHOTOTRIGGERTIME_SET: KSPROPERTY_CAMERA_PHOTOTRIGGERTIME_FLAGS = 1;
pub const KSPROPERTY_COPY_MACROVISION: KSPROPERTY_COPYPROT = 5;
pub const KSPROPERTY_CROSSBAR_CAN_ROUTE: KSPROPERTY_VIDCAP_CROSSBAR = 2;
pub const KSPROPERTY_CROSSBAR_CAPS: KSPROPERTY_VIDCAP_CROSSBAR = 0;
pub const KSPROPERTY_CROSSBAR_INPUT_ACTIVE: KSPROPERTY_VIDCAP_CROSSBAR = 4;
pub const KSPROPERTY_CROSSBAR_PININFO: KSPROPERTY_VIDCAP_CROSSBAR = 1;
pub const KSPROPERTY_CROSSBAR_ROUTE: KSPROPERTY_VIDCAP_CROSSBAR = 3;
pub const KSPROPERTY_CURRENT_CAPTURE_SURFACE: KSPROPERTY_VIDMEM_TRANSPORT = 3;
pub const KSPROPERTY_CYCLIC_POSITION: KSPROPERTY_CYCLIC = 0;
pub const KSPROPERTY_DIRECTSOUND3DBUFFER_ALL: KSPROPERTY_DIRECTSOUND3DBUFFER = 0;
pub const KSPROPERTY_DIRECTSOUND3DBUFFER_CONEANGLES: KSPROPERTY_DIRECTSOUND3DBUFFER = 3;
pub const KSPROPERTY_DIRECTSOUND3DBUFFER_CONEORIENTATION: KSPROPERTY_DIRECTSOUND3DBUFFER = 4;
pub const KSPROPERTY_DIRECTSOUND3DBUFFER_CONEOUTSIDEVOLUME: KSPROPERTY_DIRECTSOUND3DBUFFER = 5;
pub const KSPROPERTY_DIRECTSOUND3DBUFFER_MAXDISTANCE: KSPROPERTY_DIRECTSOUND3DBUFFER = 7;
pub const KSPROPERTY_DIRECTSOUND3DBUFFER_MINDISTANCE: KSPROPERTY_DIRECTSOUND3DBUFFER = 6;
pub const KSPROPERTY_DIRECTSOUND3DBUFFER_MODE: KSPROPERTY_DIRECTSOUND3DBUFFER = 8;
pub const KSPROPERTY_DIRECTSOUND3DBUFFER_POSITION: KSPROPERTY_DIRECTSOUND3DBUFFER = 1;
pub const KSPROPERTY_DIRECTSOUND3DBUFFER_VELOCITY: KSPROPERTY_DIRECTSOUND3DBUFFER = 2;
pub const KSPROPERTY_DIRECTSOUND3DLISTENER_ALL: KSPROPERTY_DIRECTSOUND3DLISTENER = 0;
pub const KSPROPERTY_DIRECTSOUND3DLISTENER_ALLOCATION: KSPROPERTY_DIRECTSOUND3DLISTENER = 8;
pub const KSPROPERTY_DIRECTSOUND3DLISTENER_BATCH: KSPROPERTY_DIRECTSOUND3DLISTENER = 7;
pub const KSPROPERTY_DIRECTSOUND3DLISTENER_DISTANCEFACTOR: KSPROPERTY_DIRECTSOUND3DLISTENER = 4;
pub const KSPROPERTY_DIRECTSOUND3DLISTENER_DOPPLERFACTOR: KSPROPERTY_DIRECTSOUND3DLISTENER = 6;
pub const KSPROPERTY_DIRECTSOUND3DLISTENER_ORIENTATION: KSPROPERTY_DIRECTSOUND3DLISTENER = 3;
pub const KSPROPERTY_DIRECTSOUND3DLISTENER_POSITION: KSPROPERTY_DIRECTSOUND3DLISTENER = 1;
pub const KSPROPERTY_DIRECTSOUND3DLISTENER_ROLLOFFFACTOR: KSPROPERTY_DIRECTSOUND3DLISTENER = 5;
pub const KSPROPERTY_DIRECTSOUND3DLISTENER_VELOCITY: KSPROPERTY_DIRECTSOUND3DLISTENER = 2;
pub const KSPROPERTY_DISPLAY_ADAPTER_GUID: KSPROPERTY_VIDMEM_TRANSPORT = 1;
pub const KSPROPERTY_DRMAUDIOSTREAM_CONTENTID: KSPROPERTY_DRMAUDIOSTREAM = 0;
pub const KSPROPERTY_DROPPEDFRAMES_CURRENT: KSPROPERTY_VIDCAP_DROPPEDFRAMES = 0;
pub const KSPROPERTY_DVDCOPY_CHLG_KEY: KSPROPERTY_COPYPROT = 1;
pub const KSPROPERTY_DVDCOPY_DEC_KEY2: KSPROPERTY_COPYPROT = 3;
pub const KSPROPERTY_DVDCOPY_DISC_KEY: KSPROPERTY_COPYPROT = 128;
pub const KSPROPERTY_DVDCOPY_DVD_KEY1: KSPROPERTY_COPYPROT = 2;
pub const KSPROPERTY_DVDCOPY_REGION: KSPROPERTY_COPYPROT = 6;
pub const KSPROPERTY_DVDCOPY_SET_COPY_STATE: KSPROPERTY_COPYPROT = 7;
pub const KSPROPERTY_DVDCOPY_TITLE_KEY: KSPROPERTY_COPYPROT = 4;
pub const KSPROPERTY_DVDSUBPIC_COMPOSIT_ON: KSPROPERTY_DVDSUBPIC = 2;
pub const KSPROPERTY_DVDSUBPIC_HLI: KSPROPERTY_DVDSUBPIC = 1;
pub const KSPROPERTY_DVDSUBPIC_PALETTE: KSPROPERTY_DVDSUBPIC = 0;
pub const KSPROPERTY_EXTDEVICE_CAPABILITIES: KSPROPERTY_EXTDEVICE = 4;
pub const KSPROPERTY_EXTDEVICE_ID: KSPROPERTY_EXTDEVICE = 0;
pub const KSPROPERTY_EXTDEVICE_PORT: KSPROPERTY_EXTDEVICE = 3;
pub const KSPROPERTY_EXTDEVICE_POWER_STATE: KSPROPERTY_EXTDEVICE = 2;
pub const KSPROPERTY_EXTDEVICE_VERSION: KSPROPERTY_EXTDEVICE = 1;
pub const KSPROPERTY_EXTENSION_UNIT_CONTROL: KSPROPERTY_EXTENSION_UNIT = 1;
pub const KSPROPERTY_EXTENSION_UNIT_INFO: KSPROPERTY_EXTENSION_UNIT = 0;
pub const KSPROPERTY_EXTENSION_UNIT_PASS_THROUGH: KSPROPERTY_EXTENSION_UNIT = 65535;
pub const KSPROPERTY_EXTXPORT_ATN_SEARCH: KSPROPERTY_EXTXPORT = 8;
pub const KSPROPERTY_EXTXPORT_CAPABILITIES: KSPROPERTY_EXTXPORT = 0;
pub const KSPROPERTY_EXTXPORT_INPUT_SIGNAL_MODE: KSPROPERTY_EXTXPORT = 1;
pub const KSPROPERTY_EXTXPORT_LOAD_MEDIUM: KSPROPERTY_EXTXPORT = 3;
pub const KSPROPERTY_EXTXPORT_MEDIUM_INFO: KSPROPERTY_EXTXPORT = 4;
pub const KSPROPERTY_EXTXPORT_OUTPUT_SIGNAL_MODE: KSPROPERTY_EXTXPORT = 2;
pub const KSPROPERTY_EXTXPORT_RTC_SEARCH: KSPROPERTY_EXTXPORT = 9;
pub const KSPROPERTY_EXTXPORT_STATE: KSPROPERTY_EXTXPORT = 5;
pub const KSPROPERTY_EXTXPORT_STATE_NOTIFY: KSPROPERTY_EXTXPORT = 6;
pub const KSPROPERTY_EXTXPORT_TIMECODE_SEARCH: KSPROPERTY_EXTXPORT = 7;
pub const KSPROPERTY_FMRX_ANTENNAENDPOINTID: KSPROPERTY_FMRX_TOPOLOGY = 2;
pub const KSPROPERTY_FMRX_ENDPOINTID: KSPROPERTY_FMRX_TOPOLOGY = 0;
pub const KSPROPERTY_FMRX_STATE: KSPROPERTY_FMRX_CONTROL = 0;
pub const KSPROPERTY_FMRX_VOLUME: KSPROPERTY_FMRX_TOPOLOGY = 1;
pub const KSPROPERTY_HRTF3D_FILTER_FORMAT: KSPROPERTY_HRTF3D = 2;
pub const KSPROPERTY_HRTF3D_INITIALIZE: KSPROPERTY_HRTF3D = 1;
pub const KSPROPERTY_HRTF3D_PARAMS: KSPROPERTY_HRTF3D = 0;
pub const KSPROPERTY_ITD3D_PARAMS: KSPROPERTY_ITD3D = 0;
pub const KSPROPERTY_JACK_CONTAINERID: KSPROPERTY_JACK = 4;
pub const KSPROPERTY_JACK_DESCRIPTION: KSPROPERTY_JACK = 1;
pub const KSPROPERTY_JACK_DESCRIPTION2: KSPROPERTY_JACK = 2;
pub const KSPROPERTY_JACK_SINK_INFO: KSPROPERTY_JACK = 3;
pub const KSPROPERTY_MAP_CAPTURE_HANDLE_TO_VRAM_ADDRESS: KSPROPERTY_VIDMEM_TRANSPORT = 4;
pub const KSPROPERTY_MPEG2VID_16_9_PANSCAN: KSPROPERTY_MPEG2VID = 4;
pub const KSPROPERTY_MPEG2VID_16_9_RECT: KSPROPERTY_MPEG2VID = 3;
pub const KSPROPERTY_MPEG2VID_4_3_RECT: KSPROPERTY_MPEG2VID = 2;
pub const KSPROPERTY_MPEG2VID_CUR_MODE: KSPROPERTY_MPEG2VID = 1;
pub const KSPROPERTY_MPEG2VID_MODES: KSPROPERTY_MPEG2VID = 0;
pub const KSPROPERTY_MPEG4_MEDIATYPE_SD_BOX: KSPROPERTY_MPEG4_MEDIATYPE_ATTRIBUTES = 1;
pub const KSPROPERTY_ONESHOT_DISCONNECT: KSPROPERTY_BTAUDIO = 1;
pub const KSPROPERTY_ONESHOT_RECONNECT: KSPROPERTY_BTAUDIO = 0;
pub const KSPROPERTY_OVERLAYUPDATE_CLIPLIST: KSPROPERTY_OVERLAYUPDATE = 1;
pub const KSPROPERTY_OVERLAYUPDATE_COLORKEY: KSPROPERTY_OVERLAYUPDATE = 4;
pub const KSPROPERTY_OVERLAYUPDATE_COLORREF: KSPROPERTY_OVERLAYUPDATE = 268435456;
pub const KSPROPERTY_OVERLAYUPDATE_DISPLAYCHANGE: KSPROPERTY_OVERLAYUPDATE = 16;
pub const KSPROPERTY_OVERLAYUPDATE_INTERESTS: KSPROPERTY_OVERLAYUPDATE = 0;
pub const KSPROPERTY_OVERLAYUPDATE_PALETTE: KSPROPERTY_OVERLAYUPDATE = 2;
pub const KSPROPERTY_OVERLAYUPDATE_VIDEOPOSITION: KSPROPERTY_OVERLAYUPDATE = 8;
pub const KSPROPERTY_PREFERRED_CAPTURE_SURFACE: KSPROPERTY_VIDMEM_TRANSPORT = 2;
pub const KSPROPERTY_RAW_AVC_CMD: KSPROPERTY_EXTXPORT = 10;
pub const KSPROPERTY_RTAUDIO_BUFFER: KSPROPERTY_RTAUDIO = 1;
pub const KSPROPERTY_RTAUDIO_BUFFER_WITH_NOTIFICATION: KSPROPERTY_RTAUDIO = 5;
pub const KSPROPERTY_RTAUDIO_CLOCKREGISTER: KSPROPERTY_RTAUDIO = 4;
pub const KSPROPERTY_RTAUDIO_GETPOSITIONFUNCTION: KSPROPERTY_RTAUDIO = 0;
pub const KSPROPERTY_RTAUDIO_GETREADPACKET: KSPROPERTY_RTAUDIO = 11;
pub const KSPROPERTY_RTAUDIO_HWLATENCY: KSPROPERTY_RTAUDIO = 2;
pub const KSPROPERTY_RTAUDIO_PACKETCOUNT: KSPROPERTY_RTAUDIO = 9;
pub const KSPROPERTY_RTAUDIO_POSITIONREGISTER: KSPROPERTY_RTAUDIO = 3;
pub const KSPROPERTY_RTAUDIO_PRESENTATION_POSITION: KSPROPERTY_RTAUDIO = 10;
pub const KSPROPERTY_RTAUDIO_QUERY_NOTIFICATION_SUPPORT: KSPROPERTY_RTAUDIO = 8;
pub const KSPROPERTY_RTAUDIO_REGISTER_NOTIFICATION_EVENT: KSPROPERTY_RTAUDIO = 6;
pub const KSPROPERTY_RTAUDIO_SETWRITEPACKET: KSPROPERTY_RTAUDIO = 12;
pub const KSPROPERTY_RTAUDIO_UNREGISTER_NOTIFICATION_EVENT: KSPROPERTY_RTAUDIO = 7;
pub const KSPROPERTY_RTC_READER: KSPROPERTY_TIMECODE = 2;
pub const KSPROPERTY_SELECTOR_NUM_SOURCES: KSPROPERTY_VIDCAP_SELECTOR = 1;
pub const KSPROPERTY_SELECTOR_SOURCE_NODE_ID: KSPROPERTY_VIDCAP_SELECTOR = 0;
pub const KSPROPERTY_SOUNDDETECTOR_ARMED: KSPROPERTY_SOUNDDETECTOR = 3;
pub const KSPROPERTY_SOUNDDETECTOR_MATCHRESULT: KSPROPERTY_SOUNDDETECTOR = 4;
pub const KSPROPERTY_SOUNDDETECTOR_PATTERNS: KSPROPERTY_SOUNDDETECTOR = 2;
pub const KSPROPERTY_SOUNDDETECTOR_SUPPORTEDPATTERNS: KSPROPERTY_SOUNDDETECTOR = 1;
pub const KSPROPERTY_TELEPHONY_CALLCONTROL: KSPROPERTY_TELEPHONY_CONTROL = 2;
pub const KSPROPERTY_TELEPHONY_CALLHOLD: KSPROPERTY_TELEPHONY_CONTROL = 4;
pub const KSPROPERTY_TELEPHONY_CALLINFO: KSPROPERTY_TELEPHONY_CONTROL = 1;
pub const KSPROPERTY_TELEPHONY_ENDPOINTIDPAIR: KSPROPERTY_TELEPHONY_TOPOLOGY = 0;
pub const KSPROPERTY_TELEPHONY_MUTE_TX: KSPROPERTY_TELEPHONY_CONTROL = 5;
pub const KSPROPERTY_TELEPHONY_PROVIDERCHANGE: KSPROPERTY_TELEPHONY_CONTROL = 3;
pub const KSPROPERTY_TELEPHONY_PROVIDERID: KSPROPERTY_TELEPHONY_CONTROL = 0;
pub const KSPROPERTY_TELEPHONY_VOLUME: KSPROPERTY_TELEPHONY_TOPOLOGY = 1;
pub const KSPROPERTY_TIMECODE_READER: KSPROPERTY_TIMECODE = 0;
pub const KSPROPERTY_TOPOLOGYNODE_ENABLE: KSPROPERTY_TOPOLOGYNODE = 1;
pub const KSPROPERTY_TOPOLOGYNODE_RESET: KSPROPERTY_TOPOLOGYNODE = 2;
pub const KSPROPERTY_TUNER_CAPS: KSPROPERTY_TUNER = 0;
pub const KSPROPERTY_TUNER_FREQUENCY: KSPROPERTY_TUNER = 4;
pub const KSPROPERTY_TUNER_IF_MEDIUM: KSPROPERTY_TUNER = 7;
pub const KSPROPERTY_TUNER_INPUT: KSPROPERTY_TUNER = 5;
pub const KSPROPERTY_TUNER_MODE: KSPROPERTY_TUNER = 2;
pub const KSPROPERTY_TUNER_MODE_AM_RADIO: KSPROPERTY_TUNER_MODES = 4;
pub const KSPROPERTY_TUNER_MODE_ATSC: KSPROPERTY_TUNER_MODES = 16;
pub const KSPROPERTY_TUNER_MODE_CAPS: KSPROPERTY_TUNER = 1;
pub const KSPROPERTY_TUNER_MODE_DSS: KSPROPERTY_TUNER_MODES = 8;
pub const KSPROPERTY_TUNER_MODE_FM_RADIO: KSPROPERTY_TUNER_MODES = 2;
pub const KSPROPERTY_TUNER_MODE_TV: KSPROPERTY_TUNER_MODES = 1;
pub const KSPROPERTY_TUNER_NETWORKTYPE_SCAN_CAPS: KSPROPERTY_TUNER = 11;
pub const KSPROPERTY_TUNER_SCAN_CAPS: KSPROPERTY_TUNER = 8;
pub const KSPROPERTY_TUNER_SCAN_STATUS: KSPROPERTY_TUNER = 9;
pub const KSPROPERTY_TUNER_STANDARD: KSPROPERTY_TUNER = 3;
pub const KSPROPERTY_TUNER_STANDARD_MODE: KSPROPERTY_TUNER = 10;
pub const KSPROPERTY_TUNER_STATUS: KSPROPERTY_TUNER = 6;
pub const KSPROPERTY_TVAUDIO_CAPS: KSPROPERTY_VIDCAP_TVAUDIO = 0;
pub const KSPROPERTY_TVAUDIO_CURRENTLY_AVAILABLE_MODES: KSPROPERTY_VIDCAP_TVAUDIO = 2;
pub const KSPROPERTY_TVAUDIO_MODE: KSPROPERTY_VIDCAP_TVAUDIO = 1;
pub const KSPROPERTY_VBICAP_PROPERTIES_PROTECTION: KSPROPERTY_VBICAP = 1;
pub const KSPROPERTY_VBICODECFILTERING_SCANLINES_DISCOVERED_BIT_ARRAY: KSPROPERTY_VBICODECFILTERING = 2;
pub const KSPROPERTY_VBICODECFILTERING_SCANLINES_REQUESTED_BIT_ARRAY: KSPROPERTY_VBICODECFILTERING = 1;
pub const KSPROPERTY_VBICODECFILTERING_STATISTICS: KSPROPERTY_VBICODECFILTERING = 5;
pub const KSPROPERTY_VBICODECFILTERING_SUBSTREAMS_DISCOVERED_BIT_ARRAY: KSPROPERTY_VBICODECFILTERING = 4;
pub const KSPROPERTY_VBICODECFILTERING_SUBSTREAMS_REQUESTED_BIT_ARRAY: KSPROPERTY_VBICODECFILTERING = 3;
pub const KSPROPERTY_VIDEOCOMPRESSION_GETINFO: KSPROPERTY_VIDCAP_VIDEOCOMPRESSION = 0;
pub const KSPROPERTY_VIDEOCOMPRESSION_KEYFRAME_RATE: KSPROPERTY_VIDCAP_VIDEOCOMPRESSION = 1;
pub const KSPROPERTY_VIDEOCOMPRESSION_OVERRIDE_FRAME_SIZE: KSPROPERTY_VIDCAP_VIDEOCOMPRESSION = 5;
pub const KSPROPERTY_VIDEOCOMPRESSION_OVERRIDE_KEYFRAME: KSPROPERTY_VIDCAP_VIDEOCOMPRESSION = 4;
pub const KSPROPERTY_VIDEOCOMPRESSION_PFRAMES_PER_KEYFRAME: KSPROPERTY_VIDCAP_VIDEOCOMPRESSION = 2;
pub const KSPROPERTY_VIDEOCOMPRESSION_QUALITY: KSPROPERTY_VIDCAP_VIDEOCOMPRESSION = 3;
pub const KSPROPERTY_VIDEOCOMPRESSION_WINDOWSIZE: KSPROPERTY_VIDCAP_VIDEOCOMPRESSION = 6;
pub const KSPROPERTY_VIDEOCONTROL_ACTUAL_FRAME_RATE: KSPROPERTY_VIDCAP_VIDEOCONTROL = 1;
pub const KSPROPERTY_VIDEOCONTROL_CAPS: KSPROPERTY_VIDCAP_VIDEOCONTROL = 0;
pub const KSPROPERTY_VIDEOCONTROL_FRAME_RATES: KSPROPERTY_VIDCAP_VIDEOCONTROL = 2;
pub const KSPROPERTY_VIDEOCONTROL_MODE: KSPROPERTY_VIDCAP_VIDEOCONTROL = 3;
pub const KSPROPERTY_VIDEODECODER_CAPS: KSPROPERTY_VIDCAP_VIDEODECODER = 0;
pub const KSPROPERTY_VIDEODECODER_OUTPUT_ENABLE: KSPROPERTY_VIDCAP_VIDEODECODER = 3;
pub const KSPROPERTY_VIDEODECODER_STANDARD: KSPROPERTY_VIDCAP_VIDEODECODER = 1;
pub const KSPROPERTY_VIDEODECODER_STATUS: KSPROPERTY_VIDCAP_VIDEODECODER = 2;
pub const KSPROPERTY_VIDEODECODER_STATUS2: KSPROPERTY_VIDCAP_VIDEODECODER = 5;
pub const KSPROPERTY_VIDEODECODER_VCR_TIMING: KSPROPERTY_VIDCAP_VIDEODECODER = 4;
pub const KSPROPERTY_VIDEOENCODER_CAPS: KSPROPERTY_VIDCAP_VIDEOENCODER = 0;
pub const KSPROPERTY_VIDEOENCODER_CC_ENABLE: KSPROPERTY_VIDCAP_VIDEOENCODER = 3;
pub const KSPROPERTY_VIDEOENCODER_COPYPROTECTION: KSPROPERTY_VIDCAP_VIDEOENCODER = 2;
pub const KSPROPERTY_VIDEOENCODER_STANDARD: KSPROPERTY_VIDCAP_VIDEOENCODER = 1;
pub const KSPROPERTY_VIDEOPROCAMP_BACKLIGHT_COMPENSATION: KSPROPERTY_VIDCAP_VIDEOPROCAMP = 8;
pub const KSPROPERTY_VIDEOPROCAMP_BRIGHTNESS: KSPROPERTY_VIDCAP_VIDEOPROCAMP = 0;
pub const KSPROPERTY_VIDEOPROCAMP_COLORENABLE: KSPROPERTY_VIDCAP_VIDEOPROCAMP = 6;
pub const KSPROPERTY_VIDEOPROCAMP_CONTRAST: KSPROPERTY_VIDCAP_VIDEOPROCAMP = 1;
pub const KSPROPERTY_VIDEOPROCAMP_DIGITAL_MULTIPLIER: KSPROPERTY_VIDCAP_VIDEOPROCAMP = 10;
pub const KSPROPERTY_VIDEOPROCAMP_DIGITAL_MULTIPLIER_LIMIT: KSPROPERTY_VIDCAP_VIDEOPROCAMP = 11;
pub const KSPROPERTY_VIDEOPROCAMP_FLAGS_AUTO: u32 = 1;
pub const KSPROPERTY_VIDEOPROCAMP_FLAGS_MANUAL: u32 = 2;
pub const KSPROPERTY_VIDEOPROCAMP_GAIN: KSPROPERTY_VIDCAP_VIDEOPROCAMP = 9;
pub const KSPROPERTY_VIDEOPROCAMP_GAMMA: KSPROPERTY_VIDCAP_VIDEOPROCAMP = 5;
pub const KSPROPERTY_VIDEOPROCAMP_HUE: KSPROPERTY_VIDCAP_VIDEOPROCAMP = 2;
pub const KSPROPERTY_VIDEOPROCAMP_POWERLINE_FREQUENCY: KSPROPERTY_VIDCAP_VIDEOPROCAMP = 13;
pub const KSPROPERTY_VIDEOPROCAMP_SATURATION: KSPROPERTY_VIDCAP_VIDEOPROCAMP = 3;
pub const KSPROPERTY_VIDEOPROCAMP_SHARPNESS: KSPROPERTY_VIDCAP_VIDEOPROCAMP = 4;
pub const KSPROPERTY_VIDEOPROCAMP_WHITEBALANCE: KSPROPERTY_VIDCAP_VIDEOPROCAMP = 7;
pub const KSPROPERTY_VIDEOPROCAMP_WHITEBALANCE_COMPONENT: KSPROPERTY_VIDCAP_VIDEOPROCAMP = 12;
pub const KSPROPERTY_VPCONFIG_DDRAWHANDLE: KSPROPERTY_VPCONFIG = 12;
pub const KSPROPERTY_VPCONFIG_DDRAWSURFACEHANDLE: KSPROPERTY_VPCONFIG = 14;
pub const KSPROPERTY_VPCONFIG_DECIMATIONCAPABILITY: KSPROPERTY_VPCONFIG = 10;
pub const KSPROPERTY_VPCONFIG_GETCONNECTINFO: KSPROPERTY_VPCONFIG = 1;
pub const KSPROPERTY_VPCONFIG_GETVIDEOFORMAT: KSPROPERTY_VPCONFIG = 7;
pub const KSPROPERTY_VPCONFIG_INFORMVPINPUT: KSPROPERTY_VPCONFIG = 5;
pub const KSPROPERTY_VPCONFIG_INVERTPOLARITY: KSPROPERTY_VPCONFIG = 9;
pub const KSPROPERTY_VPCONFIG_MAXPIXELRATE: KSPROPERTY_VPCONFIG = 4;
pub const KSPROPERTY_VPCONFIG_NUMCONNECTINFO: KSPROPERTY_VPCONFIG = 0;
pub const KSPROPERTY_VPCONFIG_NUMVIDEOFORMAT: KSPROPERTY_VPCONFIG = 6;
pub const KSPROPERTY_VPCONFIG_SCALEFACTOR: KSPROPERTY_VPCONFIG = 11;
pub const KSPROPERTY_VPCONFIG_SETCONNECTINFO: KSPROPERTY_VPCONFIG = 2;
pub const KSPROPERTY_VPCONFIG_SETVIDEOFORMAT: KSPROPERTY_VPCONFIG = 8;
pub const KSPROPERTY_VPCONFIG_SURFACEPARAMS: KSPROPERTY_VPCONFIG = 15;
pub const KSPROPERTY_VPCONFIG_VIDEOPORTID: KSPROPERTY_VPCONFIG = 13;
pub const KSPROPERTY_VPCONFIG_VPDATAINFO: KSPROPERTY_VPCONFIG = 3;
pub const KSPROPERTY_WAVE_BUFFER: KSPROPERTY_WAVE = 3;
pub const KSPROPERTY_WAVE_COMPATIBLE_CAPABILITIES: KSPROPERTY_WAVE = 0;
pub const KSPROPERTY_WAVE_FREQUENCY: KSPROPERTY_WAVE = 4;
pub const KSPROPERTY_WAVE_INPUT_CAPABILITIES: KSPROPERTY_WAVE = 1;
pub const KSPROPERTY_WAVE_OUTPUT_CAPABILITIES: KSPROPERTY_WAVE = 2;
pub const KSPROPERTY_WAVE_PAN: KSPROPERTY_WAVE = 6;
pub const KSPROPERTY_WAVE_VOLUME: KSPROPERTY_WAVE = 5;
pub const KSWAVE_BUFFER_ATTRIBUTEF_LOOPING: u32 = 1;
pub const KSWAVE_BUFFER_ATTRIBUTEF_STATIC: u32 = 2;
pub const KSWAVE_COMPATCAPS_INPUT: u32 = 0;
pub const KSWAVE_COMPATCAPS_OUTPUT: u32 = 1;
pub const KS_AMCONTROL_COLORINFO_PRESENT: u32 = 0x80;
pub const KS_AMCONTROL_PAD_TO_16x9: u32 = 4;
pub const KS_AMCONTROL_PAD_TO_4x3: u32 = 2;
pub const KS_AMCONTROL_USED: u32 = 1;
pub const KS_AMVP_BEST_BANDWIDTH: KS_AMVP_SELECTFORMATBY = 1;
pub const KS_AMVP_DO_NOT_CARE: KS_AMVP_SELECTFORMATBY = 0;
pub const KS_AMVP_INPUT_SAME_AS_OUTPUT: KS_AMVP_SELECTFORMATBY = 2;
pub const KS_AMVP_MODE_BOBINTERLEAVED: KS_AMVP_MODE = 1;
pub const KS_AMVP_MODE_BOBNONINTERLEAVED: KS_AMVP_MODE = 2;
pub const KS_AMVP_MODE_SKIPEVEN: KS_AMVP_MODE = 3;
pub const KS_AMVP_MODE_SKIPODD: KS_AMVP_MODE = 4;
pub const KS_AMVP_MODE_WEAVE: KS_AMVP_MODE = 0;
pub const KS_AM_RATE_ExactRateChange: KS_AM_PROPERTY_TS_RATE_CHANGE = 2;
pub const KS_AM_RATE_MaxFullDataRate: KS_AM_PROPERTY_TS_RATE_CHANGE = 3;
pub const KS_AM_RATE_SimpleRateChange: KS_AM_PROPERTY_TS_RATE_CHANGE = 1;
pub const KS_AM_RATE_Step: KS_AM_PROPERTY_TS_RATE_CHANGE = 4;
pub const KS_AM_UseNewCSSKey: u32 = 1;
pub const KS_AnalogVideo_NTSC_433: KS_AnalogVideoStandard = 4;
pub const KS_AnalogVideo_NTSC_M: KS_AnalogVideoStandard = 1;
pub const KS_AnalogVideo_NTSC_M_J: KS_AnalogVideoStandard = 2;
pub const KS_AnalogVideo_NTSC_Mask: u32 = 7;
pub const KS_AnalogVideo_None: KS_AnalogVideoStandard = 0;
pub const KS_AnalogVideo_PAL_60: KS_AnalogVideoStandard = 2048;
pub const KS_AnalogVideo_PAL_B: KS_AnalogVideoStandard = 16;
pub const KS_AnalogVideo_PAL_D: KS_AnalogVideoStandard = 32;
pub const KS_AnalogVideo_PAL_G: KS_AnalogVideoStandard = 64;
pub const KS_AnalogVideo_PAL_H: KS_AnalogVideoStandard = 128;
pub const KS_AnalogVideo_PAL_I: KS_AnalogVideoStandard = 256;
pub const KS_AnalogVideo_PAL_M: KS_AnalogVideoStandard = 512;
pub const KS_AnalogVideo_PAL_Mask: u32 = 0x100ff0;
pub const KS_AnalogVideo_PAL_N: KS_AnalogVideoStandard = 1024;
pub const KS_AnalogVideo_PAL_N_COMBO: KS_AnalogVideoStandard = 1048576;
pub const KS_AnalogVideo_SECAM_B: KS_AnalogVideoStandard = 4096;
pub const KS_AnalogVideo_SECAM_D: KS_AnalogVideoStandard = 8192;
pub const KS_AnalogVideo_SECAM_G: KS_AnalogVideoStandard = 16384;
pub const KS_AnalogVideo_SECAM_H: KS_AnalogVideoStandard = 32768;
pub const KS_AnalogVideo_SECAM_K: KS_AnalogVideoStandard = 65536;
pub const KS_AnalogVideo_SECAM_K1: KS_AnalogVideoStandard = 131072;
pub const KS_AnalogVideo_SECAM_L: KS_AnalogVideoStandard = 262144;
pub const KS_AnalogVideo_SECAM_L1: KS_AnalogVideoStandard = 524288;
pub const KS_AnalogVideo_SECAM_Mask: u32 = 0xff000;
pub const KS_BI_BITFIELDS: u32 = 3;
pub const KS_BI_JPEG: u32 = 4;
pub const KS_BI_RGB: u32 = 0;
pub const KS_BI_RLE4: u32 = 2;
pub const KS_BI_RLE8: u32 = 1;
pub const KS_CAMERACONTROL_ASYNC_RESET: KS_CameraControlAsyncOperation = 3;
pub const KS_CAMERACONTROL_ASYNC_START: KS_CameraControlAsyncOperation = 1;
pub const KS_CAMERACONTROL_ASYNC_STOP: KS_CameraControlAsyncOperation = 2;
pub const KS_CAPTURE_ALLOC_INVALID: CAPTURE_MEMORY_ALLOCATION_FLAGS = 0;
pub const KS_CAPTURE_ALLOC_SECURE_BUFFER: CAPTURE_MEMORY_ALLOCATION_FLAGS = 16;
pub const KS_CAPTURE_ALLOC_SYSTEM: CAPTURE_MEMORY_ALLOCATION_FLAGS = 1;
pub const KS_CAPTURE_ALLOC_SYSTEM_AGP: CAPTURE_MEMORY_ALLOCATION_FLAGS = 4;
pub const KS_CAPTURE_ALLOC_VRAM: CAPTURE_MEMORY_ALLOCATION_FLAGS = 2;
pub const KS_CAPTURE_ALLOC_VRAM_MAPPED: CAPTURE_MEMORY_ALLOCATION_FLAGS = 8;
pub const KS_CC_SUBSTREAM_EVEN: u32 = 2;
pub const KS_CC_SUBSTREAM_FIELD1_MASK: u32 = 0xf0;
pub const KS_CC_SUBSTREAM_FIELD2_MASK: u32 = 0x1f00;
pub const KS_CC_SUBSTREAM_ODD: u32 = 1;
pub const KS_CC_SUBSTREAM_SERVICE_CC1: u32 = 0x10;
pub const KS_CC_SUBSTREAM_SERVICE_CC2: u32 = 0x20;
pub const KS_CC_SUBSTREAM_SERVICE_CC3: u32 = 0x100;
pub const KS_CC_SUBSTREAM_SERVICE_CC4: u32 = 0x200;
pub const KS_CC_SUBSTREAM_SERVICE_T1: u32 = 0x40;
pub const KS_CC_SUBSTREAM_SERVICE_T2: u32 = 0x80;
pub const KS_CC_SUBSTREAM_SERVICE_T3: u32 = 0x400;
pub const KS_CC_SUBSTREAM_SERVICE_T4: u32 = 0x800;
pub const KS_CC_SUBSTREAM_SERVICE_XDS: u32 = 0x1000;
pub const KS_COPYPROTECT_RestrictDuplication: u32 = 1;
pub const KS_CompressionCaps_CanBFrame: KS_CompressionCaps = 8;
pub const KS_CompressionCaps_CanCrunch: KS_CompressionCaps = 2;
pub const KS_CompressionCaps_CanKeyFrame: KS_CompressionCaps = 4;
pub const KS_CompressionCaps_CanQuality: KS_CompressionCaps = 1;
pub const KS_CompressionCaps_CanWindow: KS_CompressionCaps = 16;
pub const KS_DVDCOPYSTATE_AUTHENTICATION_NOT_REQUIRED: KS_DVDCOPYSTATE = 2;
pub const KS_DVDCOPYSTATE_AUTHENTICATION_REQUIRED: KS_DVDCOPYSTATE = 3;
pub const KS_DVDCOPYSTATE_DONE: KS_DVDCOPYSTATE = 4;
pub const KS_DVDCOPYSTATE_INITIALIZE: KS_DVDCOPYSTATE = 0;
pub const KS_DVDCOPYSTATE_INITIALIZE_TITLE: KS_DVDCOPYSTATE = 1;
pub const KS_DVD_CGMS_COPY_ONCE: u32 = 0x10;
pub const KS_DVD_CGMS_COPY_PERMITTED: u32 = 0;
pub const KS_DVD_CGMS_COPY_PROTECT_MASK: u32 = 0x18;
pub const KS_DVD_CGMS_NO_COPY: u32 = 0x18;
pub const KS_DVD_CGMS_RESERVED_MASK: u32 = 0x78;
pub const KS_DVD_COPYRIGHTED: u32 = 0x40;
pub const KS_DVD_COPYRIGHT_MASK: u32 = 0x40;
pub const KS_DVD_NOT_COPYRIGHTED: u32 = 0;
pub const KS_DVD_SECTOR_NOT_PROTECTED: u32 = 0;
pub const KS_DVD_SECTOR_PROTECTED: u32 = 0x20;
pub const KS_DVD_SECTOR_PROTECT_MASK: u32 = 0x20;
pub const KS_INTERLACE_1FieldPerSample: u32 = 2;
pub const KS_INTERLACE_DisplayModeBobOnly: u32 = 0;
pub const KS_INTERLACE_DisplayModeBobOrWeave: u32 = 0x80;
pub const KS_INTERLACE_DisplayModeMask: u32 = 0xc0;
pub const KS_INTERLACE_DisplayModeWeaveOnly: u32 = 0x40;
pub const KS_INTERLACE_Field1First: u32 = 4;
pub const KS_INTERLACE_FieldPatBothIrregular: u32 = 0x30;
pub const KS_INTERLACE_FieldPatBothRegular: u32 = 0x20;
pub const KS_INTERLACE_FieldPatField1Only: u32 = 0;
pub const KS_INTERLACE_FieldPatField2Only: u32 = 0x10;
pub const KS_INTERLACE_FieldPatternMask: u32 = 0x30;
pub const KS_INTERLACE_IsInterlaced: u32 = 1;
pub const KS_INTERLACE_UNUSED: u32 = 8;
pub const KS_MACROVISION_DISABLED: KS_COPY_MACROVISION_LEVEL = 0;
pub const KS_MACROVISION_LEVEL1: KS_COPY_MACROVISION_LEVEL = 1;
pub const KS_MACROVISION_LEVEL2: KS_COPY_MACROVISION_LEVEL = 2;
pub const KS_MACROVISION_LEVEL3: KS_COPY_MACROVISION_LEVEL = 3;
pub const KS_MAX_SIZE_MPEG1_SEQUENCE_INFO: u32 = 0x8c;
pub const KS_MPEG2Level_High: KS_MPEG2Level = 3;
pub const KS_MPEG2Level_High1440: KS_MPEG2Level = 2;
pub const KS_MPEG2Level_Low: KS_MPEG2Level = 0;
pub const KS_MPEG2Level_Main: KS_MPEG2Level = 1;
pub const KS_MPEG2Profile_High: KS_MPEG2Profile = 4;
pub const KS_MPEG2Profile_Main: KS_MPEG2Profile = 1;
pub const KS_MPEG2Profile_SNRScalable: KS_MPEG2Profile = 2;
pub const KS_MPEG2Profile_Simple: KS_MPEG2Profile = 0;
pub const KS_MPEG2Profile_SpatiallyScalable: KS_MPEG2Profile = 3;
pub const KS_MPEG2_27MhzTimebase: u32 = 0x100;
pub const KS_MPEG2_DSS_UserData: u32 = 0x40;
pub const KS_MPEG2_DVB_UserData: u32 = 0x80;
pub const KS_MPEG2_DVDLine21Field1: u32 = 2;
pub const KS_MPEG2_DVDLine21Field2: u32 = 4;
pub const KS_MPEG2_DoPanScan: u32 = 1;
pub const KS_MPEG2_FilmCameraMode: u32 = 0x10;
pub const KS_MPEG2_LetterboxAnalogOut: u32 = 0x20;
pub const KS_MPEG2_SourceIsLetterboxed: u32 = 8;
pub const KS_MPEG2_WidescreenAnalogOut: u32 = 0x200;
pub const KS_MPEGAUDIOINFO_27MhzTimebase: u32 = 1;
pub const KS_NABTS_GROUPID_LOCAL_CABLE_SYSTEM_ADVERTISER_BASE: u32 = 0x8b0;
pub const KS_NABTS_GROUPID_LOCAL_CABLE_SYSTEM_CONTENT_BASE: u32 = 0x8a0;
pub const KS_NABTS_GROUPID_MICROSOFT_RESERVED_TEST_DATA_BASE: u32 = 0x8f0;
pub const KS_NABTS_GROUPID_NETWORK_WIDE_ADVERTISER_BASE: u32 = 0x870;
pub const KS_NABTS_GROUPID_NETWORK_WIDE_CONTENT_BASE: u32 = 0x860;
pub const KS_NABTS_GROUPID_ORIGINAL_CONTENT_ADVERTISER_BASE: u32 = 0x810;
pub const KS_NABTS_GROUPID_ORIGINAL_CONTENT_BASE: u32 = 0x800;
pub const KS_NABTS_GROUPID_PRODUCTION_COMPANY_ADVERTISER_BASE: u32 = 0x830;
pub const KS_NABTS_GROUPID_PRODUCTION_COMPANY_CONTENT_BASE: u32 = 0x820;
pub const KS_NABTS_GROUPID_SYNDICATED_SHOW_ADVERTISER_BASE: u32 = 0x850;
pub const KS_NABTS_GROUPID_SYNDICATED_SHOW_CONTENT_BASE: u32 = 0x840;
pub const KS_NABTS_GROUPID_TELEVISION_STATION_ADVERTISER_BASE: u32 = 0x890;
pub const KS_NABTS_GROUPID_TELEVISION_STATION_CONTENT_BASE: u32 = 0x880;
pub const KS_Obsolete_VideoControlFlag_ExternalTriggerEnable: KS_VideoControlFlags = 16;
pub const KS_Obsolete_VideoControlFlag_Trigger: KS_VideoControlFlags = 32;
pub const KS_PhysConn_Audio_1394: KS_PhysicalConnectorType = 4103;
pub const KS_PhysConn_Audio_AESDigital: KS_PhysicalConnectorType = 4099;
pub const KS_PhysConn_Audio_AUX: KS_PhysicalConnectorType = 4102;
pub const KS_PhysConn_Audio_AudioDecoder: KS_PhysicalConnectorType = 4105;
pub const KS_PhysConn_Audio_Line: KS_PhysicalConnectorType = 4097;
pub const KS_PhysConn_Audio_Mic: KS_PhysicalConnectorType = 4098;
pub const KS_PhysConn_Audio_SCSI: KS_PhysicalConnectorType = 4101;
pub const KS_PhysConn_Audio_SPDIFDigital: KS_PhysicalConnectorType = 4100;
pub const KS_PhysConn_Audio_Tuner: KS_PhysicalConnectorType = 4096;
pub const KS_PhysConn_Audio_USB: KS_PhysicalConnectorType = 4104;
pub const KS_PhysConn_Video_1394: KS_PhysicalConnectorType = 10;
pub const KS_PhysConn_Video_AUX: KS_PhysicalConnectorType = 9;
pub const KS_PhysConn_Video_Composite: KS_PhysicalConnectorType = 2;
pub const KS_PhysConn_Video_ParallelDigital: KS_PhysicalConnectorType = 7;
pub const KS_PhysConn_Video_RGB: KS_PhysicalConnectorType = 4;
pub const KS_PhysConn_Video_SCART: KS_PhysicalConnectorType = 14;
pub const KS_PhysConn_Video_SCSI: KS_PhysicalConnectorType = 8;
pub const KS_PhysConn_Video_SVideo: KS_PhysicalConnectorType = 3;
pub const KS_PhysConn_Video_SerialDigital: KS_PhysicalConnectorType = 6;
pub const KS_PhysConn_Video_Tuner: KS_PhysicalConnectorType = 1;
pub const KS_PhysConn_Video_USB: KS_PhysicalConnectorType = 11;
pub const KS_PhysConn_Video_VideoDecoder: KS_PhysicalConnectorType = 12;
pub const KS_PhysConn_Video_VideoEncoder: KS_PhysicalConnectorType = 13;
pub const KS_PhysConn_Video_YRYBY: KS_PhysicalConnectorType = 5;
pub const KS_PixAspectRatio_NTSC16x9: KS_AMPixAspectRatio = 1;
pub const KS_PixAspectRatio_NTSC4x3: KS_AMPixAspectRatio = 0;
pub const KS_PixAspectRatio_PAL16x9: KS_AMPixAspectRatio = 3;
pub const KS_PixAspectRatio_PAL4x3: KS_AMPixAspectRatio = 2;
pub const KS_SIZE_EGA_PALETTE: u64 = 0x40;
pub const KS_SIZE_MASKS: u64 = 0xc;
pub const KS_SIZE_PALETTE: u64 = 0x400;
pub const KS_SIZE_PREHEADER: u32 = 0x30;
pub const KS_StreamingHint_CompQuality: KS_VideoStreamingHints = 2048;
pub const KS_StreamingHint_CompWindowSize: KS_VideoStreamingHints = 4096;
pub const KS_StreamingHint_FrameInterval: KS_VideoStreamingHints = 256;
pub const KS_StreamingHint_KeyFrameRate: KS_VideoStreamingHints = 512;
pub const KS_StreamingHint_PFrameRate: KS_VideoStreamingHints = 1024;
pub const KS_TUNER_STRATEGY_DRIVER_TUNES: KS_TUNER_STRATEGY = 4;
pub const KS_TUNER_STRATEGY_PLL: KS_TUNER_STRATEGY = 1;
pub const KS_TUNER_STRATEGY_SIGNAL_STRENGTH: KS_TUNER_STRATEGY = 2;
pub const KS_TUNER_TUNING_COARSE: KS_TUNER_TUNING_FLAGS = 3;
pub const KS_TUNER_TUNING_EXACT: KS_TUNER_TUNING_FLAGS = 1;
pub const KS_TUNER_TUNING_FINE: KS_TUNER_TUNING_FLAGS = 2;
pub const KS_TVAUDIO_MODE_LANG_A: u32 = 0x10;
pub const KS_TVAUDIO_MODE_LANG_B: u32 = 0x20;
pub const KS_TVAUDIO_MODE_LANG_C: u32 = 0x40;
pub const KS_TVAUDIO_MODE_MONO: u32 = 1;
pub const KS_TVAUDIO_MODE_STEREO: u32 = 2;
pub const KS_TVAUDIO_PRESET_LANG_A: u32 = 0x1000;
pub const KS_TVAUDIO_PRESET_LANG_B: u32 = 0x2000;
pub const KS_TVAUDIO_PRESET_LANG_C: u32 = 0x4000;
pub const KS_TVAUDIO_PRESET_STEREO: u32 = 0x200;
pub const KS_TVTUNER_CHANGE_BEGIN_TUNE: u32 = 1;
pub const KS_TVTUNER_CHANGE_END_TUNE: u32 = 2;
pub const KS_VBICAP_PROTECTION_MV_DETECTED: u32 = 4;
pub const KS_VBICAP_PROTECTION_MV_HARDWARE: u32 = 2;
pub const KS_VBICAP_PROTECTION_MV_PRESENT: u32 = 1;
pub const KS_VBIDATARATE_CC: u32 = 0x7aec5;
pub const KS_VBIDATARATE_NABTS: u32 = 0x576428;
pub const KS_VBISAMPLINGRATE_47X_NABTS: u32 = 0x19bfcc0;
pub const KS_VBISAMPLINGRATE_4X_NABTS: u32 = 0x15d90a0;
pub const KS_VBISAMPLINGRATE_5X_NABTS: u32 = 0x1b4f4c8;
pub const KS_VBI_FLAG_FIELD1: u32 = 1;
pub const KS_VBI_FLAG_FIELD2: u32 = 2;
pub const KS_VBI_FLAG_MV_DETECTED: u32 = 0x400;
pub const KS_VBI_FLAG_MV_HARDWARE: u32 = 0x200;
pub const KS_VBI_FLAG_MV_PRESENT: u32 = 0x100;
pub const KS_VBI_FLAG_TVTUNER_CHANGE: u32 = 0x10;
pub const KS_VBI_FLAG_VBIINFOHEADER_CHANGE: u32 = 0x20;
pub const KS_VIDEODECODER_FLAGS_CAN_DISABLE_OUTPUT: KS_VIDEODECODER_FLAGS = 1;
pub const KS_VIDEODECODER_FLAGS_CAN_INDICATE_LOCKED: KS_VIDEODECODER_FLAGS = 4;
pub const KS_VIDEODECODER_FLAGS_CAN_USE_VCR_LOCKING: KS_VIDEODECODER_FLAGS = 2;
pub const KS_VIDEOSTREAM_CAPTURE: u32 = 2;
pub const KS_VIDEOSTREAM_CC: u32 = 0x100;
pub const KS_VIDEOSTREAM_EDS: u32 = 0x200;
pub const KS_VIDEOSTREAM_IS_VPE: u32 = 0x8000;
pub const KS_VIDEOSTREAM_NABTS: u32 = 0x20;
pub const KS_VIDEOSTREAM_PREVIEW: u32 = 1;
pub const KS_VIDEOSTREAM_STILL: u32 = 0x1000;
pub const KS_VIDEOSTREAM_TELETEXT: u32 = 0x400;
pub const KS_VIDEOSTREAM_VBI: u32 = 0x10;
pub const KS_VIDEO_ALLOC_VPE_AGP: u32 = 4;
pub const KS_VIDEO_ALLOC_VPE_DISPLAY: u32 = 2;
pub const KS_VIDEO_ALLOC_VPE_SYSTEM: u32 = 1;
pub const KS_VIDEO_FLAG_B_FRAME: u32 = 0x20;
pub const KS_VIDEO_FLAG_FIELD1: u32 = 1;
pub const KS_VIDEO_FLAG_FIELD1FIRST: u32 = 4;
pub const KS_VIDEO_FLAG_FIELD2: u32 = 2;
pub const KS_VIDEO_FLAG_FIELD_MASK: u32 = 3;
pub const KS_VIDEO_FLAG_FRAME: u32 = 0;
pub const KS_VIDEO_FLAG_IPB_MASK: u32 = 0x30;
pub const KS_VIDEO_FLAG_I_FRAME: u32 = 0;
pub const KS_VIDEO_FLAG_P_FRAME: u32 = 0x10;
pub const KS_VIDEO_FLAG_REPEAT_FIELD: u32 = 0x40;
pub const KS_VIDEO_FLAG_WEAVE: u32 = 8;
pub const KS_VideoControlFlag_ExternalTriggerEnable: KS_VideoControlFlags = 4;
pub const KS_VideoControlFlag_FlipHorizontal: KS_VideoControlFlags = 1;
pub const KS_VideoControlFlag_FlipVertical: KS_VideoControlFlags = 2;
pub const KS_VideoControlFlag_IndependentImagePin: KS_VideoControlFlags = 64;
pub const KS_VideoControlFlag_StartPhotoSequenceCapture: KS_VideoControlFlags = 256;
pub const KS_VideoControlFlag_StillCapturePreviewFrame: KS_VideoControlFlags = 128;
pub const KS_VideoControlFlag_StopPhotoSequenceCapture: KS_VideoControlFlags = 512;
pub const KS_VideoControlFlag_Trigger: KS_VideoControlFlags = 8;
pub const KS_iBLUE: u32 = 2;
pub const KS_iEGA_COLORS: u32 = 0x10;
pub const KS_iGREEN: u32 = 1;
pub const KS_iMASK_COLORS: u32 = 3;
pub const KS_iMAXBITS: u32 = 8;
pub const KS_iPALETTE: u32 = 8;
pub const KS_iPALETTE_COLORS: u32 = 0x100;
pub const KS_iRED: u32 = 0;
pub const KS_iTRUECOLOR: u32 = 0x10;
pub const LIGHT_FILTER: KSDS3D_HRTF_FILTER_QUALITY = 1;
pub const MAX_NABTS_VBI_LINES_PER_FIELD: u32 = 0xb;
pub const MAX_SINK_DESCRIPTION_NAME_LENGTH: u32 = 0x20;
pub const MAX_WST_VBI_LINES_PER_FIELD: u32 = 0x11;
pub const MetadataId_CameraExtrinsics: KSCAMERA_MetadataId = 4;
pub const MetadataId_CameraIntrinsics: KSCAMERA_MetadataId = 5;
pub const MetadataId_CaptureStats: KSCAMERA_MetadataId = 3;
pub const MetadataId_Custom_Start: KSCAMERA_MetadataId = -2147483648;
pub const MetadataId_FrameIllumination: KSCAMERA_MetadataId = 6;
pub const MetadataId_PhotoConfirmation: KSCAMERA_MetadataId = 1;
pub const MetadataId_Standard_End: KSCAMERA_MetadataId = 6;
pub const MetadataId_Standard_Start: KSCAMERA_MetadataId = 1;
pub const MetadataId_UsbVideoHeader: KSCAMERA_MetadataId = 2;
pub const NABTS_BUFFER_PICTURENUMBER_SUPPORT: u32 = 1;
pub const NABTS_BYTES_PER_LINE: u32 = 0x24;
pub const NABTS_LINES_PER_BUNDLE: u32 = 0x10;
pub const NABTS_PAYLOAD_PER_LINE: u32 = 0x1c;
pub const SHORT_COEFF: KSDS3D_HRTF_COEFF_FORMAT = 1;
pub const SPEAKER_ALL: u32 = 0x80000000;
pub const SPEAKER_BACK_CENTER: u32 = 0x100;
pub const SPEAKER_BACK_LEFT: u32 = 0x10;
pub const SPEAKER_BACK_RIGHT: u32 = 0x20;
pub const SPEAKER_FRONT_CENTER: u32 = 4;
pub const SPEAKER_FRONT_LEFT: u32 = 1;
pub const SPEAKER_FRONT_LEFT_OF_CENTER: u32 = 0x40;
pub const SPEAKER_FRONT_RIGHT: u32 = 2;
pub const SPEAKER_FRONT_RIGHT_OF_CENTER: u32 = 0x80;
pub const SPEAKER_LOW_FREQUENCY: u32 = 8;
pub const SPEAKER_RESERVED: u32 = 0x7ffc0000;
pub const SPEAKER_SIDE_LEFT: u32 = 0x200;
pub const SPEAKER_SIDE_RIGHT: u32 = 0x400;
pub const SPEAKER_TOP_BACK_CENTER: u32 = 0x10000;
pub const SPEAKER_TOP_BACK_LEFT: u32 = 0x8000;
pub const SPEAKER_TOP_BACK_RIGHT: u32 = 0x20000;
pub const SPEAKER_TOP_CENTER: u32 = 0x800;
pub const SPEAKER_TOP_FRONT_CENTER: u32 = 0x2000;
pub const SPEAKER_TOP_FRONT_LEFT: u32 = 0x1000;
pub const SPEAKER_TOP_FRONT_RIGHT: u32 = 0x4000;
pub const TELEPHONY_CALLCONTROLOP_DISABLE: TELEPHONY_CALLCONTROLOP = 0;
pub const TELEPHONY_CALLCONTROLOP_ENABLE: TELEPHONY_CALLCONTROLOP = 1;
pub const TELEPHONY_CALLSTATE_DISABLED: TELEPHONY_CALLSTATE = 0;
pub const TELEPHONY_CALLSTATE_ENABLED: TELEPHONY_CALLSTATE = 1;
pub const TELEPHONY_CALLSTATE_HOLD: TELEPHONY_CALLSTATE = 2;
pub const TELEPHONY_CALLSTATE_PROVIDERTRANSITION: TELEPHONY_CALLSTATE = 3;
pub const TELEPHONY_CALLTYPE_CIRCUITSWITCHED: TELEPHONY_CALLTYPE = 0;
pub const TELEPHONY_CALLTYPE_PACKETSWITCHED_LTE: TELEPHONY_CALLTYPE = 1;
pub const TELEPHONY_CALLTYPE_PACKETSWITCHED_WLAN: TELEPHONY_CALLTYPE = 2;
pub const TELEPHONY_PROVIDERCHANGEOP_BEGIN: TELEPHONY_PROVIDERCHANGEOP = 1;
pub const TELEPHONY_PROVIDERCHANGEOP_CANCEL: TELEPHONY_PROVIDERCHANGEOP = 2;
pub const TELEPHONY_PROVIDERCHANGEOP_END: TELEPHONY_PROVIDERCHANGEOP = 0;
pub const Tuner_LockType_Locked: TunerLockType = 2;
pub const Tuner_LockType_None: TunerLockType = 0;
pub const Tuner_LockType_Within_Scan_Sensing_Range: TunerLockType = 1;
pub const VariableBitRateAverage: VIDEOENCODER_BITRATE_MODE = 1;
pub const VariableBitRatePeak: VIDEOENCODER_BITRATE_MODE = 2;
pub const WST_BYTES_PER_LINE: u32 = 0x2a;
pub const WST_TVTUNER_CHANGE_BEGIN_TUNE: u32 = 0x1000;
pub const WST_TVTUNER_CHANGE_END_TUNE: u32 = 0x2000;
pub const eConnType3Point5mm: EPcxConnectionType = 1;
pub const eConnTypeAtapiInternal: EPcxConnectionType = 3;
pub const eConnTypeCombination: EPcxConnectionType = 11;
pub const eConnTypeMultichannelAnalogDIN: EPcxConnectionType = 8;
pub const eConnTypeOptical: EPcxConnectionType = 5;
pub const eConnTypeOtherAnalog: EPcxConnectionType = 7;
pub const eConnTypeOtherDigital: EPcxConnectionType = 6;
pub const eConnTypeQuarter: EPcxConnectionType = 2;
pub const eConnTypeRCA: EPcxConnectionType = 4;
pub const eConnTypeRJ11Modem: EPcxConnectionType = 10;
pub const eConnTypeUnknown: EPcxConnectionType = 0;
pub const eConnTypeXlrProfessional: EPcxConnectionType = 9;
pub const eGenLocInternal: EPcxGenLocation = 1;
pub const eGenLocOther: EPcxGenLocation = 3;
pub const eGenLocPrimaryBox: EPcxGenLocation = 0;
pub const eGenLocSeparate: EPcxGenLocation = 2;
pub const eGeoLocATAPI: EPcxGeoLocation = 13;
pub const eGeoLocBottom: EPcxGeoLocation = 6;
pub const eGeoLocDrivebay: EPcxGeoLocation = 10;
pub const eGeoLocFront: EPcxGeoLocation = 2;
pub const eGeoLocHDMI: EPcxGeoLocation = 11;
pub const eGeoLocInsideMobileLid: EPcxGeoLocation = 9;
pub const eGeoLocLeft: EPcxGeoLocation = 3;
pub const eGeoLocNotApplicable: EPcxGeoLocation = 14;
pub const eGeoLocOutsideMobileLid: EPcxGeoLocation = 12;
pub const eGeoLocRear: EPcxGeoLocation = 1;
pub const eGeoLocRearPanel: EPcxGeoLocation = 7;
pub const eGeoLocReserved5: u32 = 0xe;
pub const eGeoLocReserved6: EPcxGeoLocation = 15;
pub const eGeoLocRight: EPcxGeoLocation = 4;
pub const eGeoLocRiser: EPcxGeoLocation = 8;
pub const eGeoLocTop: EPcxGeoLocation = 5;
pub const ePortConnBothIntegratedAndJack: EPxcPortConnection = 2;
pub const ePortConnIntegratedDevice: EPxcPortConnection = 1;
pub const ePortConnJack: EPxcPortConnection = 0;
pub const ePortConnUnknown: EPxcPortConnection = 3;
pub const APO_CLASS_UUID: GUID = GUID::from_u128(0x5989FCE8_9CD0_467D_8A6A_5419E31529D4);
pub const AUDIOENDPOINT_CLASS_UUID: GUID = GUID::from_u128(0xC166523C_FE0C_4A94_A586_F1A80CFBBF3E);
pub const AUDIO_EFFECT_TYPE_ACOUSTIC_ECHO_CANCELLATION: GUID =
    GUID::from_u128(0x6F64ADBE_8211_11E2_8C70_2C27D7F001FA);
pub const AUDIO_EFFECT_TYPE_AUTOMATIC_GAIN_CONTROL: GUID =
    GUID::from_u128(0x6F64ADC0_8211_11E2_8C70_2C27D7F001FA);
pub const AUDIO_EFFECT_TYPE_BASS_BOOST: GUID = GUID::from_u128(0x6F64ADC5_8211_11E2_8C70_2C27D7F001FA);
pub const AUDIO_EFFECT_TYPE_BASS_MANAGEMENT: GUID = GUID::from_u128(0x6F64ADCA_8211_11E2_8C70_2C27D7F001FA);
pub const AUDIO_EFFECT_TYPE_BEAMFORMING: GUID = GUID::from_u128(0x6F64ADC1_8211_11E2_8C70_2C27D7F001FA);
pub const AUDIO_EFFECT_TYPE_CONSTANT_TONE_REMOVAL: GUID =
    GUID::from_u128(0x6F64ADC2_8211_11E2_8C70_2C27D7F001FA);
pub const AUDIO_EFFECT_TYPE_DYNAMIC_RANGE_COMPRESSION: GUID =
    GUID::from_u128(0x6F64ADCE_8211_11E2_8C70_2C27D7F001FA);
pub const AUDIO_EFFECT_TYPE_ENVIRONMENTAL_EFFECTS: GUID =
    GUID::from_u128(0x6F64ADCB_8211_11E2_8C70_2C27D7F001FA);
pub const AUDIO_EFFECT_TYPE_EQUALIZER: GUID = GUID::from_u128(0x6F64ADC3_8211_11E2_8C70_2C27D7F001FA);
pub const AUDIO_EFFECT_TYPE_LOUDNESS_EQUALIZER: GUID =
    GUID::from_u128(0x6F64ADC4_8211_11E2_8C70_2C27D7F001FA);
pub const AUDIO_EFFECT_TYPE_NOISE_SUPPRESSION: GUID = GUID::from_u128(0x6F64ADBF_8211_11E2_8C70_2C27D7F001FA);
pub const AUDIO_EFFECT_TYPE_ROOM_CORRECTION: GUID = GUID::from_u128(0x6F64ADC9_8211_11E2_8C70_2C27D7F001FA);
pub const AUDIO_EFFECT_TYPE_SPEAKER_COMPENSATION: GUID =
    GUID::from_u128(0x6F64ADCD_8211_11E2_8C70_2C27D7F001FA);
pub const AUDIO_EFFECT_TYPE_SPEAKER_FILL: GUID = GUID::from_u128(0x6F64ADC8_8211_11E2_8C70_2C27D7F001FA);
pub const AUDIO_EFFECT_TYPE_SPEAKER_PROTECTION: GUID =
    GUID::from_u128(0x6F64ADCC_8211_11E2_8C70_2C27D7F001FA);
pub const AUDIO_EFFECT_TYPE_VIRTUAL_HEADPHONES: GUID =
    GUID::from_u128(0x6F64ADC7_8211_11E2_8C70_2C27D7F001FA);
pub const AUDIO_EFFECT_TYPE_VIRTUAL_SURROUND: GUID = GUID::from_u128(0x6F64ADC6_8211_11E2_8C70_2C27D7F001FA);
pub const AUDIO_SIGNALPROCESSINGMODE_COMMUNICATIONS: GUID =
    GUID::from_u128(0x98951333_B9CD_48B1_A0A3_FF40682D73F7);
pub const AUDIO_SIGNALPROCESSINGMODE_DEFAULT: GUID = GUID::from_u128(0xC18E2F7E_933D_4965_B7D1_1EEF228D2AF3);
pub const AUDIO_SIGNALPROCESSINGMODE_MEDIA: GUID = GUID::from_u128(0x4780004E_7133_41D8_8C74_660DADD2C0EE);
pub const AUDIO_SIGNALPROCESSINGMODE_MOVIE: GUID = GUID::from_u128(0xB26FEB0D_EC94_477C_9494_D1AB8E753F6E);
pub const AUDIO_SIGNALPROCESSINGMODE_NOTIFICATION: GUID =
    GUID::from_u128(0x9CF2A70B_F377_403B_BD6B_360863E0355C);
pub const AUDIO_SIGNALPROCESSINGMODE_RAW: GUID = GUID::from_u128(0x9E90EA20_B493_4FD1_A1A8_7E1361A956CF);
pub const AUDIO_SIGNALPROCESSINGMODE_SPEECH: GUID = GUID::from_u128(0xFC1CFC9B_B9D6_4CFA_B5E0_4BB2166878B2);
pub const BLUETOOTHLE_MIDI_SERVICE_UUID: GUID = GUID::from_u128(0x03B80E5A_EDE8_4B33_A751_6CE34EC4C700);
pub const BLUETOOTH_MIDI_DATAIO_CHARACTERISTIC: GUID =
    GUID::from_u128(0x7772E5DB_3868_4112_A1A9_F2669D106BF3);
pub const CLSID_KsIBasicAudioInterfaceHandler: GUID = GUID::from_u128(0xB9F8AC3E_0F71_11D2_B72C_00C04FB6BD3D);
pub const CODECAPI_ALLSETTINGS: GUID = GUID::from_u128(0x6A577E92_83E1_4113_ADC2_4FCEC32F83A1);
pub const CODECAPI_AUDIO_ENCODER: GUID = GUID::from_u128(0xB9D19A3E_F897_429C_BC46_8138B7272B2D);
pub const CODECAPI_CHANGELISTS: GUID = GUID::from_u128(0x62B12ACF_F6B0_47D9_9456_96F22C4E0B9D);
pub const CODECAPI_CURRENTCHANGELIST: GUID = GUID::from_u128(0x1CB14E83_7D72_4657_83FD_47A2C5B9D13D);
pub const CODECAPI_SETALLDEFAULTS: GUID = GUID::from_u128(0x6C5E6A7C_ACF8_4F55_A999_1A628109051B);
pub const CODECAPI_SUPPORTSEVENTS: GUID = GUID::from_u128(0x0581AF97_7693_4DBD_9DCA_3F9EBD6585A1);
pub const CODECAPI_VIDEO_ENCODER: GUID = GUID::from_u128(0x7112E8E1_3D03_47EF_8E60_03F1CF537301);
pub const ENCAPIPARAM_BITRATE: GUID = GUID::from_u128(0x49CC4C43_CA83_4AD4_A9AF_F3696AF666DF);
pub const ENCAPIPARAM_BITRATE_MODE: GUID = GUID::from_u128(0xEE5FB25C_C713_40D1_9D58_C0D7241E250F);
pub const ENCAPIPARAM_PEAK_BITRATE: GUID = GUID::from_u128(0x703F16A9_3D48_44A1_B077_018DFF915D19);
pub const EVENTSETID_CROSSBAR: GUID = GUID::from_u128(0x6A2E0641_28E4_11D0_A18C_00A0C9118956);
pub const EVENTSETID_TUNER: GUID = GUID::from_u128(0x6A2E0606_28E4_11D0_A18C_00A0C9118956);
pub const EVENTSETID_VIDCAP_CAMERACONTROL_REGION_OF_INTEREST: GUID =
    GUID::from_u128(0x2FDFFC5D_C732_4BA6_B5DF_6B4D7FC88B8B);
pub const EVENTSETID_VIDEODECODER: GUID = GUID::from_u128(0x6A2E0621_28E4_11D0_A18C_00A0C9118956);
pub const KSALGORITHMINSTANCE_SYSTEM_ACOUSTIC_ECHO_CANCEL: GUID =
    GUID::from_u128(0x1C22C56D_9879_4F5B_A389_27996DDC2810);
pub const KSALGORITHMINSTANCE_SYSTEM_AGC: GUID = GUID::from_u128(0x950E55B9_877C_4C67_BE08_E47B5611130A);
pub const KSALGORITHMINSTANCE_SYSTEM_MICROPHONE_ARRAY_PROCESSOR: GUID =
    GUID::from_u128(0xB6F5A0A0_9E61_4F8C_91E3_76CF0F3C471F);
pub const KSALGORITHMINSTANCE_SYSTEM_NOISE_SUPPRESS: GUID =
    GUID::from_u128(0x5AB0882E_7274_4516_877D_4EEE99BA4FD0);
pub const KSATTRIBUTEID_AUDIOSIGNALPROCESSING_MODE: GUID =
    GUID::from_u128(0xE1F89EB5_5F46_419B_967B_FF6770B98401);
pub const KSAUDFNAME_3D_CENTER: GUID = GUID::from_u128(0x9F0670B4_991F_11D2_AC4D_00C04F8EFB68);
pub const KSAUDFNAME_3D_DEPTH: GUID = GUID::from_u128(0x63FF5747_991F_11D2_AC4D_00C04F8EFB68);
pub const KSAUDFNAME_3D_STEREO: GUID = GUID::from_u128(0x185FEDE2_9905_11D1_95A9_00C04FB925D3);
pub const KSAUDFNAME_ALTERNATE_MICROPHONE: GUID = GUID::from_u128(0x2BC31D6B_96E3_11D2_AC4C_00C04F8EFB68);
pub const KSAUDFNAME_AUX: GUID = GUID::from_u128(0x185FEDFE_9905_11D1_95A9_00C04FB925D3);
pub const KSAUDFNAME_AUX_MUTE: GUID = GUID::from_u128(0x185FEDFD_9905_11D1_95A9_00C04FB925D3);
pub const KSAUDFNAME_AUX_VOLUME: GUID = GUID::from_u128(0x185FEDFC_9905_11D1_95A9_00C04FB925D3);
pub const KSAUDFNAME_BASS: GUID = GUID::from_u128(0x185FEDE0_9905_11D1_95A9_00C04FB925D3);
pub const KSAUDFNAME_CD_AUDIO: GUID = GUID::from_u128(0x185FEDFB_9905_11D1_95A9_00C04FB925D3);
pub const KSAUDFNAME_CD_IN_VOLUME: GUID = GUID::from_u128(0x185FEDF3_9905_11D1_95A9_00C04FB925D3);
pub const KSAUDFNAME_CD_MUTE: GUID = GUID::from_u128(0x185FEDEA_9905_11D1_95A9_00C04FB925D3);
pub const KSAUDFNAME_CD_VOLUME: GUID = GUID::from_u128(0x185FEDE9_9905_11D1_95A9_00C04FB925D3);
pub const KSAUDFNAME_LINE_IN: GUID = GUID::from_u128(0x185FEDF9_9905_11D1_95A9_00C04FB925D3);
pub const KSAUDFNAME_LINE_IN_VOLUME: GUID = GUID::from_u128(0x185FEDF4_9905_11D1_95A9_00C04FB925D3);
pub const KSAUDFNAME_LINE_MUTE: GUID = GUID::from_u128(0x185FEDEC_9905_11D1_95A9_00C04FB925D3);
pub const KSAUDFNAME_LINE_VOLUME: GUID = GUID::from_u128(0x185FEDEB_9905_11D1_95A9_00C04FB925D3);
pub const KSAUDFNAME_MASTER_MUTE: GUID = GUID::from_u128(0x185FEDE4_9905_11D1_95A9_00C04FB925D3);
pub const KSAUDFNAME_MASTER_VOLUME: GUID = GUID::from_u128(0x185FEDE3_9905_11D1_95A9_00C04FB925D3);
pub const KSAUDFNAME_MICROPHONE_BOOST: GUID = GUID::from_u128(0x2BC31D6A_96E3_11D2_AC4C_00C04F8EFB68);
pub const KSAUDFNAME_MIC_IN_VOLUME: GUID = GUID::from_u128(0x185FEDF5_9905_11D1_95A9_00C04FB925D3);
pub const KSAUDFNAME_MIC_MUTE: GUID = GUID::from_u128(0x185FEDEE_9905_11D1_95A9_00C04FB925D3);
pub const KSAUDFNAME_MIC_VOLUME: GUID = GUID::from_u128(0x185FEDED_9905_11D1_95A9_00C04FB925D3);
pub const KSAUDFNAME_MIDI: GUID = GUID::from_u128(0x185FEDF8_9905_11D1_95A9_00C04FB925D3);
pub const KSAUDFNAME_MIDI_IN_VOLUME: GUID = GUID::from_u128(0x185FEDF2_9905_11D1_95A9_00C04FB925D3);
pub const KSAUDFNAME_MIDI_MUTE: GUID = GUID::from_u128(0x185FEDE8_9905_11D1_95A9_00C04FB925D3);
pub const KSAUDFNAME_MIDI_VOLUME: GUID = GUID::from_u128(0x185FEDE7_9905_11D1_95A9_00C04FB925D3);
pub const KSAUDFNAME_MIDRANGE: GUID = GUID::from_u128(0xA2CBE478_AE84_49A1_8B72_4AD09B78ED34);
pub const KSAUDFNAME_MONO_MIX: GUID = GUID::from_u128(0x00DFF078_96E3_11D2_AC4C_00C04F8EFB68);
pub const KSAUDFNAME_MONO_MIX_MUTE: GUID = GUID::from_u128(0x2BC31D69_96E3_11D2_AC4C_00C04F8EFB68);
pub const KSAUDFNAME_MONO_MIX_VOLUME: GUID = GUID::from_u128(0x22B0EAFE_96E3_11D2_AC4C_00C04F8EFB68);
pub const KSAUDFNAME_MONO_OUT: GUID = GUID::from_u128(0xF9B41DC3_96E2_11D2_AC4C_00C04F8EFB68);
pub const KSAUDFNAME_MONO_OUT_MUTE: GUID = GUID::from_u128(0x1AD247EC_96E3_11D2_AC4C_00C04F8EFB68);
pub const KSAUDFNAME_MONO_OUT_VOLUME: GUID = GUID::from_u128(0x1AD247EB_96E3_11D2_AC4C_00C04F8EFB68);
pub const KSAUDFNAME_PC_SPEAKER: GUID = GUID::from_u128(0x185FEDFF_9905_11D1_95A9_00C04FB925D3);
pub const KSAUDFNAME_PC_SPEAKER_MUTE: GUID = GUID::from_u128(0x185FEDF1_9905_11D1_95A9_00C04FB925D3);
pub const KSAUDFNAME_PC_SPEAKER_VOLUME: GUID = GUID::from_u128(0x185FEDF0_9905_11D1_95A9_00C04FB925D3);
pub const KSAUDFNAME_PEAKMETER: GUID = GUID::from_u128(0x57E24340_FC5B_4612_A562_72B11A29DFAE);
pub const KSAUDFNAME_RECORDING_CONTROL: GUID = GUID::from_u128(0x185FEDFA_9905_11D1_95A9_00C04FB925D3);
pub const KSAUDFNAME_RECORDING_SOURCE: GUID = GUID::from_u128(0x185FEDEF_9905_11D1_95A9_00C04FB925D3);
pub const KSAUDFNAME_STEREO_MIX: GUID = GUID::from_u128(0x00DFF077_96E3_11D2_AC4C_00C04F8EFB68);
pub const KSAUDFNAME_STEREO_MIX_MUTE: GUID = GUID::from_u128(0x22B0EAFD_96E3_11D2_AC4C_00C04F8EFB68);
pub const KSAUDFNAME_STEREO_MIX_VOLUME: GUID = GUID::from_u128(0x1AD247ED_96E3_11D2_AC4C_00C04F8EFB68);
pub const KSAUDFNAME_TREBLE: GUID = GUID::from_u128(0x185FEDE1_9905_11D1_95A9_00C04FB925D3);
pub const KSAUDFNAME_VIDEO: GUID = GUID::from_u128(0x915DAEC4_A434_11D2_AC52_00C04F8EFB68);
pub const KSAUDFNAME_VIDEO_MUTE: GUID = GUID::from_u128(0x9B46E709_992A_11D2_AC4D_00C04F8EFB68);
pub const KSAUDFNAME_VIDEO_VOLUME: GUID = GUID::from_u128(0x9B46E708_992A_11D2_AC4D_00C04F8EFB68);
pub const KSAUDFNAME_VOLUME_CONTROL: GUID = GUID::from_u128(0x185FEDF7_9905_11D1_95A9_00C04FB925D3);
pub const KSAUDFNAME_WAVE_IN_VOLUME: GUID = GUID::from_u128(0x185FEDF6_9905_11D1_95A9_00C04FB925D3);
pub const KSAUDFNAME_WAVE_MUTE: GUID = GUID::from_u128(0x185FEDE6_9905_11D1_95A9_00C04FB925D3);
pub const KSAUDFNAME_WAVE_OUT_MIX: GUID = GUID::from_u128(0x185FEE00_9905_11D1_95A9_00C04FB925D3);
pub const KSAUDFNAME_WAVE_VOLUME: GUID = GUID::from_u128(0x185FEDE5_9905_11D1_95A9_00C04FB925D3);
pub const KSCAMERAPROFILE_BalancedVideoAndPhoto: GUID =
    GUID::from_u128(0x6B52B017_42C7_4A21_BFE3_23F009149887);
pub const KSCAMERAPROFILE_FaceAuth_Mode: GUID = GUID::from_u128(0x81361B22_700B_4546_A2D4_C52E907BFC27);
pub const KSCAMERAPROFILE_HighQualityPhoto: GUID = GUID::from_u128(0x32440725_961B_4CA3_B5B2_854E719D9E1B);
pub const KSCAMERAPROFILE_Legacy: GUID = GUID::from_u128(0xB4894D81_62B7_4EEC_8740_80658C4A9D3E);
pub const KSCAMERAPROFILE_PhotoSequence: GUID = GUID::from_u128(0x02399D9D_4EE8_49BA_BC07_5FF156531413);
pub const KSCAMERAPROFILE_VideoConferencing: GUID = GUID::from_u128(0xC5444A88_E1BF_4597_B2DD_9E1EAD864BB8);
pub const KSCAMERAPROFILE_VideoRecording: GUID = GUID::from_u128(0xA0E517E8_8F8C_4F6F_9A57_46FC2F647EC0);
pub const KSCATEGORY_ACOUSTIC_ECHO_CANCEL: GUID = GUID::from_u128(0xBF963D80_C559_11D0_8A2B_00A0C9255AC1);
pub const KSCATEGORY_AUDIO: GUID = GUID::from_u128(0x6994AD04_93EF_11D0_A3CC_00A0C9223196);
pub const KSCATEGORY_AUDIO_DEVICE: GUID = GUID::from_u128(0xFBF6F530_07B9_11D2_A71E_0000F8004788);
pub const KSCATEGORY_AUDIO_GFX: GUID = GUID::from_u128(0x9BAF9572_340C_11D3_ABDC_00A0C90AB16F);
pub const KSCATEGORY_AUDIO_SPLITTER: GUID = GUID::from_u128(0x9EA331FA_B91B_45F8_9285_BD2BC77AFCDE);
pub const KSCATEGORY_CROSSBAR: GUID = GUID::from_u128(0xA799A801_A46D_11D0_A18C_00A02401DCD4);
pub const KSCATEGORY_DRM_DESCRAMBLE: GUID = GUID::from_u128(0xFFBB6E3F_CCFE_4D84_90D9_421418B03A8E);
pub const KSCATEGORY_ENCODER: GUID = GUID::from_u128(0x19689BF6_C384_48FD_AD51_90E58C79F70B);
pub const KSCATEGORY_ESCALANTE_PLATFORM_DRIVER: GUID =
    GUID::from_u128(0x74F3AEA8_9768_11D1_8E07_00A0C95EC22E);
pub const KSCATEGORY_MICROPHONE_ARRAY_PROCESSOR: GUID =
    GUID::from_u128(0x830A44F2_A32D_476B_BE97_42845673B35A);
pub const KSCATEGORY_MULTIPLEXER: GUID = GUID::from_u128(0x7A5DE1D3_01A1_452C_B481_4FA2B96271E8);
pub const KSCATEGORY_NETWORK: GUID = GUID::from_u128(0x67C9CC3C_69C4_11D2_8759_00A0C9223196);
pub const KSCATEGORY_PREFERRED_MIDIOUT_DEVICE: GUID = GUID::from_u128(0xD6C50674_72C1_11D2_9755_0000F8004788);
pub const KSCATEGORY_PREFERRED_WAVEIN_DEVICE: GUID = GUID::from_u128(0xD6C50671_72C1_11D2_9755_0000F8004788);
pub const KSCATEGORY_PREFERRED_WAVEOUT_DEVICE: GUID = GUID::from_u128(0xD6C5066E_72C1_11D2_9755_0000F8004788);
pub const KSCATEGORY_REALTIME: GUID = GUID::from_u128(0xEB115FFC_10C8_4964_831D_6DCB02E6F23F);
pub const KSCATEGORY_SYNTHESIZER: GUID = GUID::from_u128(0xDFF220F3_F70F_11D0_B917_00A0C9223196);
pub const KSCATEGORY_SYSAUDIO: GUID = GUID::from_u128(0xA7C7A5B1_5AF3_11D1_9CED_00A024BF0407);
pub const KSCATEGORY_TEXT: GUID = GUID::from_u128(0x6994AD06_93EF_11D0_A3CC_00A0C9223196);
pub const KSCATEGORY_TOPOLOGY: GUID = GUID::from_u128(0xDDA54A40_1E4C_11D1_A050_405705C10000);
pub const KSCATEGORY_TVAUDIO: GUID = GUID::from_u128(0xA799A802_A46D_11D0_A18C_00A02401DCD4);
pub const KSCATEGORY_TVTUNER: GUID = GUID::from_u128(0xA799A800_A46D_11D0_A18C_00A02401DCD4);
pub const KSCATEGORY_VBICODEC: GUID = GUID::from_u128(0x07DAD660_22F1_11D1_A9F4_00C04FBBDE8F);
pub const KSCATEGORY_VIDEO: GUID = GUID::from_u128(0x6994AD05_93EF_11D0_A3CC_00A0C9223196);
pub const KSCATEGORY_VIRTUAL: GUID = GUID::from_u128(0x3503EAC4_1F26_11D1_8AB0_00A0C9223196);
pub const KSCATEGORY_VPMUX: GUID = GUID::from_u128(0xA799A803_A46D_11D0_A18C_00A02401DCD4);
pub const KSCATEGORY_WDMAUD: GUID = GUID::from_u128(0x3E227E76_690D_11D2_8161_0000F8775BF1);
pub const KSCATEGORY_WDMAUD_USE_PIN_NAME: GUID = GUID::from_u128(0x47A4FA20_A251_11D1_A050_0000F8004788);
pub const KSCOMPONENTID_USBAUDIO: GUID = GUID::from_u128(0x8F1275F0_26E9_4264_BA4D_39FFF01D94AA);
pub const KSDATAFORMAT_SPECIFIER_AC3_AUDIO: GUID = GUID::from_u128(0xE06D80E4_DB46_11CF_B4D1_00805F6CBBEA);
pub const KSDATAFORMAT_SPECIFIER_ANALOGVIDEO: GUID = GUID::from_u128(0x0482DDE0_7817_11CF_8A03_00AA006ECB65);
pub const KSDATAFORMAT_SPECIFIER_DIALECT_AC3_AUDIO: GUID =
    GUID::from_u128(0x36523B35_8EE5_11D1_8CA3_0060B057664A);
pub const KSDATAFORMAT_SPECIFIER_DIALECT_MPEG1_AUDIO: GUID =
    GUID::from_u128(0x36523B32_8EE5_11D1_8CA3_0060B057664A);
pub const KSDATAFORMAT_SPECIFIER_DIALECT_MPEG1_VIDEO: GUID =
    GUID::from_u128(0x36523B31_8EE5_11D1_8CA3_0060B057664A);
pub const KSDATAFORMAT_SPECIFIER_DIALECT_MPEG2_AUDIO: GUID =
    GUID::from_u128(0x36523B34_8EE5_11D1_8CA3_0060B057664A);
pub const KSDATAFORMAT_SPECIFIER_DIALECT_MPEG2_VIDEO: GUID =
    GUID::from_u128(0x36523B33_8EE5_11D1_8CA3_0060B057664A);
pub const KSDATAFORMAT_SPECIFIER_DSOUND: GUID = GUID::from_u128(0x518590A2_A184_11D0_8522_00C04FD9BAF3);
pub const KSDATAFORMAT_SPECIFIER_H264_VIDEO: GUID = GUID::from_u128(0x2017BE05_6629_4248_AAED_7E1A47BC9B9C);
pub const KSDATAFORMAT_SPECIFIER_IMAGE: GUID = GUID::from_u128(0x692FA379_D3E8_4651_B5B4_0B94B013EEAF);
pub const KSDATAFORMAT_SPECIFIER_JPEG_IMAGE: GUID = GUID::from_u128(0x692FA379_D3E8_4651_B5B4_0B94B013EEAF);
pub const KSDATAFORMAT_SPECIFIER_LPCM_AUDIO: GUID = GUID::from_u128(0xE06D80E6_DB46_11CF_B4D1_00805F6CBBEA);
pub const KSDATAFORMAT_SPECIFIER_MPEG1_VIDEO: GUID = GUID::from_u128(0x05589F82_C356_11CE_BF01_00AA0055595A);
pub const KSDATAFORMAT_SPECIFIER_MPEG2_AUDIO: GUID = GUID::from_u128(0xE06D80E5_DB46_11CF_B4D1_00805F6CBBEA);
pub const KSDATAFORMAT_SPECIFIER_MPEG2_VIDEO: GUID = GUID::from_u128(0xE06D80E3_DB46_11CF_B4D1_00805F6CBBEA);
pub const KSDATAFORMAT_SPECIFIER_VBI: GUID = GUID::from_u128(0xF72A76E0_EB0A_11D0_ACE4_0000C0CC16BA);
pub const KSDATAFORMAT_SPECIFIER_VC_ID: GUID = GUID::from_u128(0xAD98D184_AAC3_11D0_A41C_00A0C9223196);
pub const KSDATAFORMAT_SPECIFIER_VIDEOINFO: GUID = GUID::from_u128(0x05589F80_C356_11CE_BF01_00AA0055595A);
pub const KSDATAFORMAT_SPECIFIER_VIDEOINFO2: GUID = GUID::from_u128(0xF72A76A0_EB0A_11D0_ACE4_0000C0CC16BA);
pub const KSDATAFORMAT_SPECIFIER_WAVEFORMATEX: GUID = GUID::from_u128(0x05589F81_C356_11CE_BF01_00AA0055595A);
pub const KSDATAFORMAT_SUBTYPE_AC3_AUDIO: GUID = GUID::from_u128(0xE06D802C_DB46_11CF_B4D1_00805F6CBBEA);
pub const KSDATAFORMAT_SUBTYPE_ADPCM: GUID = GUID::from_u128(0x00000002_0000_0010_8000_00AA00389B71);
pub const KSDATAFORMAT_SUBTYPE_ALAW: GUID = GUID::from_u128(0x00000006_0000_0010_8000_00AA00389B71);
pub const KSDATAFORMAT_SUBTYPE_ANALOG: GUID = GUID::from_u128(0x6DBA3190_67BD_11CF_A0F7_0020AFD156E4);
pub const KSDATAFORMAT_SUBTYPE_CC: GUID = GUID::from_u128(0x33214CC1_011F_11D2_B4B1_00A0D102CFBE);
pub const KSDATAFORMAT_SUBTYPE_D16: GUID = GUID::from_u128(0x00000050_0004_0010_8000_00AA00389B71);
pub const KSDATAFORMAT_SUBTYPE_DRM: GUID = GUID::from_u128(0x00000009_0000_0010_8000_00AA00389B71);
pub const KSDATAFORMAT_SUBTYPE_DSS_AUDIO: GUID = GUID::from_u128(0xA0AF4F82_E163_11D0_BAD9_00609744111A);
pub const KSDATAFORMAT_SUBTYPE_DSS_VIDEO: GUID = GUID::from_u128(0xA0AF4F81_E163_11D0_BAD9_00609744111A);
pub const KSDATAFORMAT_SUBTYPE_DTS_AUDIO: GUID = GUID::from_u128(0xE06D8033_DB46_11CF_B4D1_00805F6CBBEA);
pub const KSDATAFORMAT_SUBTYPE_IEC61937_AAC: GUID = GUID::from_u128(0x00000006_0CEA_0010_8000_00AA00389B71);
pub const KSDATAFORMAT_SUBTYPE_IEC61937_ATRAC: GUID = GUID::from_u128(0x00000008_0CEA_0010_8000_00AA00389B71);
pub const KSDATAFORMAT_SUBTYPE_IEC61937_DOLBY_DIGITAL: GUID =
    GUID::from_u128(0x00000092_0000_0010_8000_00AA00389B71);
pub const KSDATAFORMAT_SUBTYPE_IEC61937_DOLBY_DIGITAL_PLUS: GUID =
    GUID::from_u128(0x0000000A_0CEA_0010_8000_00AA00389B71);
pub const KSDATAFORMAT_SUBTYPE_IEC61937_DOLBY_DIGITAL_PLUS_ATMOS: GUID =
    GUID::from_u128(0x0000010A_0CEA_0010_8000_00AA00389B71);
pub const KSDATAFORMAT_SUBTYPE_IEC61937_DOLBY_MAT20: GUID =
    GUID::from_u128(0x0000010C_0CEA_0010_8000_00AA00389B71);
pub const KSDATAFORMAT_SUBTYPE_IEC61937_DOLBY_MAT21: GUID =
    GUID::from_u128(0x0000030C_0CEA_0010_8000_00AA00389B71);
pub const KSDATAFORMAT_SUBTYPE_IEC61937_DOLBY_MLP: GUID =
    GUID::from_u128(0x0000000C_0CEA_0010_8000_00AA00389B71);
pub const KSDATAFORMAT_SUBTYPE_IEC61937_DST: GUID = GUID::from_u128(0x0000000D_0CEA_0010_8000_00AA00389B71);
pub const KSDATAFORMAT_SUBTYPE_IEC61937_DTS: GUID = GUID::from_u128(0x00000008_0000_0010_8000_00AA00389B71);
pub const KSDATAFORMAT_SUBTYPE_IEC61937_DTS_HD: GUID =
    GUID::from_u128(0x0000000B_0CEA_0010_8000_00AA00389B71);
pub const KSDATAFORMAT_SUBTYPE_IEC61937_MPEG1: GUID = GUID::from_u128(0x00000003_0CEA_0010_8000_00AA00389B71);
pub const KSDATAFORMAT_SUBTYPE_IEC61937_MPEG2: GUID = GUID::from_u128(0x00000004_0CEA_0010_8000_00AA00389B71);
pub const KSDATAFORMAT_SUBTYPE_IEC61937_MPEG3: GUID = GUID::from_u128(0x00000005_0CEA_0010_8000_00AA00389B71);
pub const KSDATAFORMAT_SUBTYPE_IEC61937_ONE_BIT_AUDIO: GUID =
    GUID::from_u128(0x00000009_0CEA_0010_8000_00AA00389B71);
pub const KSDATAFORMAT_SUBTYPE_IEC61937_WMA_PRO: GUID =
    GUID::from_u128(0x00000164_0000_0010_8000_00AA00389B71);
pub const KSDATAFORMAT_SUBTYPE_IEEE_FLOAT: GUID = GUID::from_u128(0x00000003_0000_0010_8000_00AA00389B71);
pub const KSDATAFORMAT_SUBTYPE_IMAGE_RGB32: GUID = GUID::from_u128(0x00000016_0000_0010_8000_00AA00389B71);
pub const KSDATAFORMAT_SUBTYPE_JPEG: GUID = GUID::from_u128(0x19E4A5AA_5662_4FC5_A0C0_1758028E1057);
pub const KSDATAFORMAT_SUBTYPE_L16: GUID = GUID::from_u128(0x00000051_0000_0010_8000_00AA00389B71);
pub const KSDATAFORMAT_SUBTYPE_L16_CUSTOM: GUID = GUID::from_u128(0x00000051_8000_0010_8000_00AA00389B71);
pub const KSDATAFORMAT_SUBTYPE_L16_IR: GUID = GUID::from_u128(0x00000051_0002_0010_8000_00AA00389B71);
pub const KSDATAFORMAT_SUBTYPE_L8: GUID = GUID::from_u128(0x00000032_0000_0010_8000_00AA00389B71);
pub const KSDATAFORMAT_SUBTYPE_L8_CUSTOM: GUID = GUID::from_u128(0x00000032_8000_0010_8000_00AA00389B71);
pub const KSDATAFORMAT_SUBTYPE_L8_IR: GUID = GUID::from_u128(0x00000032_0002_0010_8000_00AA00389B71);
pub const KSDATAFORMAT_SUBTYPE_LPCM_AUDIO: GUID = GUID::from_u128(0xE06D8032_DB46_11CF_B4D1_00805F6CBBEA);
pub const KSDATAFORMAT_SUBTYPE_Line21_BytePair: GUID =
    GUID::from_u128(0x6E8D4A22_310C_11D0_B79A_00AA003767A7);
pub const KSDATAFORMAT_SUBTYPE_Line21_GOPPacket: GUID =
    GUID::from_u128(0x6E8D4A23_310C_11D0_B79A_00AA003767A7);
pub const KSDATAFORMAT_SUBTYPE_MIDI: GUID = GUID::from_u128(0x1D262760_E957_11CF_A5D6_28DB04C10000);
pub const KSDATAFORMAT_SUBTYPE_MIDI_BUS: GUID = GUID::from_u128(0x2CA15FA0_6CFE_11CF_A5D6_28DB04C10000);
pub const KSDATAFORMAT_SUBTYPE_MJPG_CUSTOM: GUID = GUID::from_u128(0x47504A4D_8000_0010_8000_00AA00389B71);
pub const KSDATAFORMAT_SUBTYPE_MJPG_DEPTH: GUID = GUID::from_u128(0x47504A4D_0004_0010_8000_00AA00389B71);
pub const KSDATAFORMAT_SUBTYPE_MJPG_IR: GUID = GUID::from_u128(0x47504A4D_0002_0010_8000_00AA00389B71);
pub const KSDATAFORMAT_SUBTYPE_MPEG: GUID = GUID::from_u128(0x00000050_0000_0010_8000_00AA00389B71);
pub const KSDATAFORMAT_SUBTYPE_MPEG1Packet: GUID = GUID::from_u128(0xE436EB80_524F_11CE_9F53_0020AF0BA770);
pub const KSDATAFORMAT_SUBTYPE_MPEG1Payload: GUID = GUID::from_u128(0xE436EB81_524F_11CE_9F53_0020AF0BA770);
pub const KSDATAFORMAT_SUBTYPE_MPEG1Video: GUID = GUID::from_u128(0xE436EB86_524F_11CE_9F53_0020AF0BA770);
pub const KSDATAFORMAT_SUBTYPE_MPEG2_AUDIO: GUID = GUID::from_u128(0xE06D802B_DB46_11CF_B4D1_00805F6CBBEA);
pub const KSDATAFORMAT_SUBTYPE_MPEG2_VIDEO: GUID = GUID::from_u128(0xE06D8026_DB46_11CF_B4D1_00805F6CBBEA);
pub const KSDATAFORMAT_SUBTYPE_MPEGLAYER3: GUID = GUID::from_u128(0x00000055_0000_0010_8000_00AA00389B71);
pub const KSDATAFORMAT_SUBTYPE_MPEG_HEAAC: GUID = GUID::from_u128(0x00001610_0000_0010_8000_00AA00389B71);
pub const KSDATAFORMAT_SUBTYPE_MULAW: GUID = GUID::from_u128(0x00000007_0000_0010_8000_00AA00389B71);
pub const KSDATAFORMAT_SUBTYPE_NABTS: GUID = GUID::from_u128(0xF72A76E2_EB0A_11D0_ACE4_0000C0CC16BA);
pub const KSDATAFORMAT_SUBTYPE_NABTS_FEC: GUID = GUID::from_u128(0xE757BCA1_39AC_11D1_A9F5_00C04FBBDE8F);
pub const KSDATAFORMAT_SUBTYPE_OVERLAY: GUID = GUID::from_u128(0xE436EB7F_524F_11CE_9F53_0020AF0BA770);
pub const KSDATAFORMAT_SUBTYPE_PCM: GUID = GUID::from_u128(0x00000001_0000_0010_8000_00AA00389B71);
pub const KSDATAFORMAT_SUBTYPE_RAW8: GUID = GUID::from_u128(0xCA20D9A0_3E3E_11D1_9BF9_00C04FBBDEBF);
pub const KSDATAFORMAT_SUBTYPE_RIFF: GUID = GUID::from_u128(0x4995DAEE_9EE6_11D0_A40E_00A0C9223196);
pub const KSDATAFORMAT_SUBTYPE_RIFFMIDI: GUID = GUID::from_u128(0x4995DAF0_9EE6_11D0_A40E_00A0C9223196);
pub const KSDATAFORMAT_SUBTYPE_RIFFWAVE: GUID = GUID::from_u128(0xE436EB8B_524F_11CE_9F53_0020AF0BA770);
pub const KSDATAFORMAT_SUBTYPE_SDDS_AUDIO: GUID = GUID::from_u128(0xE06D8034_DB46_11CF_B4D1_00805F6CBBEA);
pub const KSDATAFORMAT_SUBTYPE_STANDARD_AC3_AUDIO: GUID =
    GUID::from_u128(0x36523B25_8EE5_11D1_8CA3_0060B057664A);
pub const KSDATAFORMAT_SUBTYPE_STANDARD_MPEG1_AUDIO: GUID =
    GUID::from_u128(0x36523B22_8EE5_11D1_8CA3_0060B057664A);
pub const KSDATAFORMAT_SUBTYPE_STANDARD_MPEG1_VIDEO: GUID =
    GUID::from_u128(0x36523B21_8EE5_11D1_8CA3_0060B057664A);
pub const KSDATAFORMAT_SUBTYPE_STANDARD_MPEG2_AUDIO: GUID =
    GUID::from_u128(0x36523B24_8EE5_11D1_8CA3_0060B057664A);
pub const KSDATAFORMAT_SUBTYPE_STANDARD_MPEG2_VIDEO: GUID =
    GUID::from_u128(0x36523B23_8EE5_11D1_8CA3_0060B057664A);
pub const KSDATAFORMAT_SUBTYPE_SUBPICTURE: GUID = GUID::from_u128(0xE06D802D_DB46_11CF_B4D1_00805F6CBBEA);
pub const KSDATAFORMAT_SUBTYPE_TELETEXT: GUID = GUID::from_u128(0xF72A76E3_EB0A_11D0_ACE4_0000C0CC16BA);
pub const KSDATAFORMAT_SUBTYPE_VPVBI: GUID = GUID::from_u128(0x5A9B6A41_1A22_11D1_BAD9_00609744111A);
pub const KSDATAFORMAT_SUBTYPE_VPVideo: GUID = GUID::from_u128(0x5A9B6A40_1A22_11D1_BAD9_00609744111A);
pub const KSDATAFORMAT_SUBTYPE_WAVEFORMATEX: GUID = GUID::from_u128(0x00000000_0000_0010_8000_00AA00389B71);
pub const KSDATAFORMAT_SUBTYPE_WMAUDIO2: GUID = GUID::from_u128(0x00000161_0000_0010_8000_00AA00389B71);
pub const KSDATAFORMAT_SUBTYPE_WMAUDIO3: GUID = GUID::from_u128(0x00000162_0000_0010_8000_00AA00389B71);
pub const KSDATAFORMAT_SUBTYPE_WMAUDIO_LOSSLESS: GUID =
    GUID::from_u128(0x00000163_0000_0010_8000_00AA00389B71);
pub const KSDATAFORMAT_TYPE_ANALOGAUDIO: GUID = GUID::from_u128(0x0482DEE1_7817_11CF_8A03_00AA006ECB65);
pub const KSDATAFORMAT_TYPE_ANALOGVIDEO: GUID = GUID::from_u128(0x0482DDE1_7817_11CF_8A03_00AA006ECB65);
pub const KSDATAFORMAT_TYPE_AUDIO: GUID = GUID::from_u128(0x73647561_0000_0010_8000_00AA00389B71);
pub const KSDATAFORMAT_TYPE_AUXLine21Data: GUID = GUID::from_u128(0x670AEA80_3A82_11D0_B79B_00AA003767A7);
pub const KSDATAFORMAT_TYPE_DVD_ENCRYPTED_PACK: GUID =
    GUID::from_u128(0xED0B916A_044D_11D1_AA78_00C04FC31D60);
pub const KSDATAFORMAT_TYPE_IMAGE: GUID = GUID::from_u128(0x72178C23_E45B_11D5_BC2A_00B0D0F3F4AB);
pub const KSDATAFORMAT_TYPE_MIDI: GUID = GUID::from_u128(0x7364696D_0000_0010_8000_00AA00389B71);
pub const KSDATAFORMAT_TYPE_MPEG2_PES: GUID = GUID::from_u128(0xE06D8020_DB46_11CF_B4D1_00805F6CBBEA);
pub const KSDATAFORMAT_TYPE_MPEG2_PROGRAM: GUID = GUID::from_u128(0xE06D8022_DB46_11CF_B4D1_00805F6CBBEA);
pub const KSDATAFORMAT_TYPE_MPEG2_TRANSPORT: GUID = GUID::from_u128(0xE06D8023_DB46_11CF_B4D1_00805F6CBBEA);
pub const KSDATAFORMAT_TYPE_MUSIC: GUID = GUID::from_u128(0xE725D360_62CC_11CF_A5D6_28DB04C10000);
pub const KSDATAFORMAT_TYPE_NABTS: GUID = GUID::from_u128(0xE757BCA0_39AC_11D1_A9F5_00C04FBBDE8F);
pub const KSDATAFORMAT_TYPE_STANDARD_ELEMENTARY_STREAM: GUID =
    GUID::from_u128(0x36523B11_8EE5_11D1_8CA3_0060B057664A);
pub const KSDATAFORMAT_TYPE_STANDARD_PACK_HEADER: GUID =
    GUID::from_u128(0x36523B13_8EE5_11D1_8CA3_0060B057664A);
pub const KSDATAFORMAT_TYPE_STANDARD_PES_PACKET: GUID =
    GUID::from_u128(0x36523B12_8EE5_11D1_8CA3_0060B057664A);
pub const KSDATAFORMAT_TYPE_TEXT: GUID = GUID::from_u128(0x73747874_0000_0010_8000_00AA00389B71);
pub const KSDATAFORMAT_TYPE_VBI: GUID = GUID::from_u128(0xF72A76E1_EB0A_11D0_ACE4_0000C0CC16BA);
pub const KSDATAFORMAT_TYPE_VIDEO: GUID = GUID::from_u128(0x73646976_0000_0010_8000_00AA00389B71);
pub const KSEVENTSETID_AudioControlChange: GUID = GUID::from_u128(0xE85E9698_FA2F_11D1_95BD_00C04FB925D3);
pub const KSEVENTSETID_CameraAsyncControl: GUID = GUID::from_u128(0x22A11754_9701_4088_B33F_6B9CBC52DF5E);
pub const KSEVENTSETID_CameraEvent: GUID = GUID::from_u128(0x7899B2E0_6B43_4964_9D2A_A21F4061F576);
pub const KSEVENTSETID_Cyclic: GUID = GUID::from_u128(0x142C1AC0_072A_11D0_A5D6_28DB04C10000);
pub const KSEVENTSETID_DynamicFormatChange: GUID = GUID::from_u128(0x162AC456_83D7_4239_96DF_C75FFA138BC6);
pub const KSEVENTSETID_EXTDEV_Command: GUID = GUID::from_u128(0x109C7988_B3CB_11D2_B48E_006097B3391B);
pub const KSEVENTSETID_ExtendedCameraControl: GUID = GUID::from_u128(0x571C92C9_13A2_47E3_A649_D2A778166384);
pub const KSEVENTSETID_LoopedStreaming: GUID = GUID::from_u128(0x4682B940_C6EF_11D0_96D8_00AA0051E51D);
pub const KSEVENTSETID_SoundDetector: GUID = GUID::from_u128(0x69785C9B_FC2D_49D6_AC32_4799F87DE9F6);
pub const KSEVENTSETID_Sysaudio: GUID = GUID::from_u128(0x04800320_4491_11D1_A050_405705C10000);
pub const KSEVENTSETID_VIDCAPNotify: GUID = GUID::from_u128(0xDB47DE20_F628_11D1_BA41_00A0C90D2B05);
pub const KSEVENTSETID_VIDCAPTOSTI: GUID = GUID::from_u128(0xDB47DE20_F628_11D1_BA41_00A0C90D2B05);
pub const KSEVENTSETID_VIDCAP_TVAUDIO: GUID = GUID::from_u128(0x6A2E0651_28E4_11D0_A18C_00A0C9118956);
pub const KSEVENTSETID_VPNotify: GUID = GUID::from_u128(0x20C5598E_D3C8_11D0_8DFC_00C04FD7C08B);
pub const KSEVENTSETID_VPVBINotify: GUID = GUID::from_u128(0xEC529B01_1A1F_11D1_BAD9_00609744111A);
pub const KSINTERFACESETID_Media: GUID = GUID::from_u128(0x3A13EB40_30A7_11D0_A5D6_28DB04C10000);
pub const KSMEDIUMSETID_MidiBus: GUID = GUID::from_u128(0x05908040_3246_11D0_A5D6_28DB04C10000);
pub const KSMEDIUMSETID_VPBus: GUID = GUID::from_u128(0xA18C15EC_CE43_11D0_ABE7_00A0C9223196);
pub const KSMETHODSETID_Wave_Queued: GUID = GUID::from_u128(0x7432C160_8827_11CF_A102_0020AFD156E4);
pub const KSMETHODSETID_Wavetable: GUID = GUID::from_u128(0xDCEF31EB_D907_11D0_9583_00C04FB925D3);
pub const KSMUSIC_TECHNOLOGY_FMSYNTH: GUID = GUID::from_u128(0x252C5C80_62E9_11CF_A5D6_28DB04C10000);
pub const KSMUSIC_TECHNOLOGY_PORT: GUID = GUID::from_u128(0x86C92E60_62E8_11CF_A5D6_28DB04C10000);
pub const KSMUSIC_TECHNOLOGY_SQSYNTH: GUID = GUID::from_u128(0x0ECF4380_62E9_11CF_A5D6_28DB04C10000);
pub const KSMUSIC_TECHNOLOGY_SWSYNTH: GUID = GUID::from_u128(0x37407736_3620_11D1_85D3_0000F8754380);
pub const KSMUSIC_TECHNOLOGY_WAVETABLE: GUID = GUID::from_u128(0x394EC7C0_62E9_11CF_A5D6_28DB04C10000);
pub const KSNODETYPE_1394_DA_STREAM: GUID = GUID::from_u128(0xDFF21FE6_F70F_11D0_B917_00A0C9223196);
pub const KSNODETYPE_1394_DV_STREAM_SOUNDTRACK: GUID =
    GUID::from_u128(0xDFF21FE7_F70F_11D0_B917_00A0C9223196);
pub const KSNODETYPE_3D_EFFECTS: GUID = GUID::from_u128(0x55515860_C559_11D0_8A2B_00A0C9255AC1);
pub const KSNODETYPE_ACOUSTIC_ECHO_CANCEL: GUID = GUID::from_u128(0xBF963D80_C559_11D0_8A2B_00A0C9255AC1);
pub const KSNODETYPE_ADC: GUID = GUID::from_u128(0x4D837FE0_C555_11D0_8A2B_00A0C9255AC1);
pub const KSNODETYPE_AGC: GUID = GUID::from_u128(0xE88C9BA0_C557_11D0_8A2B_00A0C9255AC1);
pub const KSNODETYPE_ANALOG_CONNECTOR: GUID = GUID::from_u128(0xDFF21FE1_F70F_11D0_B917_00A0C9223196);
pub const KSNODETYPE_ANALOG_TAPE: GUID = GUID::from_u128(0xDFF220E7_F70F_11D0_B917_00A0C9223196);
pub const KSNODETYPE_AUDIO_ENGINE: GUID = GUID::from_u128(0x35CAF6E4_F3B3_4168_BB4B_55E77A461C7E);
pub const KSNODETYPE_AUDIO_KEYWORDDETECTOR: GUID = GUID::from_u128(0x3817E0B8_DF58_4375_B669_C49634331F9D);
pub const KSNODETYPE_AUDIO_LOOPBACK: GUID = GUID::from_u128(0x8F42C0B2_91CE_4BCF_9CCD_0E599037AB35);
pub const KSNODETYPE_BIDIRECTIONAL_UNDEFINED: GUID = GUID::from_u128(0xDFF21DE0_F70F_11D0_B917_00A0C9223196);
pub const KSNODETYPE_CABLE_TUNER_AUDIO: GUID = GUID::from_u128(0xDFF220EE_F70F_11D0_B917_00A0C9223196);
pub const KSNODETYPE_CD_PLAYER: GUID = GUID::from_u128(0xDFF220E3_F70F_11D0_B917_00A0C9223196);
pub const KSNODETYPE_CHORUS: GUID = GUID::from_u128(0x20173F20_C559_11D0_8A2B_00A0C9255AC1);
pub const KSNODETYPE_COMMUNICATION_SPEAKER: GUID = GUID::from_u128(0xDFF21CE6_F70F_11D0_B917_00A0C9223196);
pub const KSNODETYPE_DAC: GUID = GUID::from_u128(0x507AE360_C554_11D0_8A2B_00A0C9255AC1);
pub const KSNODETYPE_DAT_IO_DIGITAL_AUDIO_TAPE: GUID =
    GUID::from_u128(0xDFF220E4_F70F_11D0_B917_00A0C9223196);
pub const KSNODETYPE_DCC_IO_DIGITAL_COMPACT_CASSETTE: GUID =
    GUID::from_u128(0xDFF220E5_F70F_11D0_B917_00A0C9223196);
pub const KSNODETYPE_DELAY: GUID = GUID::from_u128(0x144981E0_C558_11D0_8A2B_00A0C9255AC1);
pub const KSNODETYPE_DEMUX: GUID = GUID::from_u128(0xC0EB67D4_E807_11D0_958A_00C04FB925D3);
pub const KSNODETYPE_DESKTOP_MICROPHONE: GUID = GUID::from_u128(0xDFF21BE2_F70F_11D0_B917_00A0C9223196);
pub const KSNODETYPE_DESKTOP_SPEAKER: GUID = GUID::from_u128(0xDFF21CE4_F70F_11D0_B917_00A0C9223196);
pub const KSNODETYPE_DEV_SPECIFIC: GUID = GUID::from_u128(0x941C7AC0_C559_11D0_8A2B_00A0C9255AC1);
pub const KSNODETYPE_DIGITAL_AUDIO_INTERFACE: GUID = GUID::from_u128(0xDFF21FE2_F70F_11D0_B917_00A0C9223196);
pub const KSNODETYPE_DISPLAYPORT_INTERFACE: GUID = GUID::from_u128(0xE47E4031_3EA6_418D_8F9B_B73843CCBA97);
pub const KSNODETYPE_DOWN_LINE_PHONE: GUID = GUID::from_u128(0xDFF21EE3_F70F_11D0_B917_00A0C9223196);
pub const KSNODETYPE_DRM_DESCRAMBLE: GUID = GUID::from_u128(0xFFBB6E3F_CCFE_4D84_90D9_421418B03A8E);
pub const KSNODETYPE_DSS_AUDIO: GUID = GUID::from_u128(0xDFF220EF_F70F_11D0_B917_00A0C9223196);
pub const KSNODETYPE_DVD_AUDIO: GUID = GUID::from_u128(0xDFF220EB_F70F_11D0_B917_00A0C9223196);
pub const KSNODETYPE_DYN_RANGE_COMPRESSOR: GUID = GUID::from_u128(0x08C8A6A8_601F_4AF8_8793_D905FF4CA97D);
pub const KSNODETYPE_ECHO_CANCELING_SPEAKERPHONE: GUID =
    GUID::from_u128(0xDFF21DE5_F70F_11D0_B917_00A0C9223196);
pub const KSNODETYPE_ECHO_SUPPRESSING_SPEAKERPHONE: GUID =
    GUID::from_u128(0xDFF21DE4_F70F_11D0_B917_00A0C9223196);
pub const KSNODETYPE_EMBEDDED_UNDEFINED: GUID = GUID::from_u128(0xDFF220E0_F70F_11D0_B917_00A0C9223196);
pub const KSNODETYPE_EQUALIZATION_NOISE: GUID = GUID::from_u128(0xDFF220E2_F70F_11D0_B917_00A0C9223196);
pub const KSNODETYPE_EQUALIZER: GUID = GUID::from_u128(0x9D41B4A0_C557_11D0_8A2B_00A0C9255AC1);
pub const KSNODETYPE_EXTERNAL_UNDEFINED: GUID = GUID::from_u128(0xDFF21FE0_F70F_11D0_B917_00A0C9223196);
pub const KSNODETYPE_FM_RX: GUID = GUID::from_u128(0x834A733C_F485_41C0_A62B_513025014E40);
pub const KSNODETYPE_HANDSET: GUID = GUID::from_u128(0xDFF21DE1_F70F_11D0_B917_00A0C9223196);
pub const KSNODETYPE_HDMI_INTERFACE: GUID = GUID::from_u128(0xD1B9CC2A_F519_417F_91C9_55FA65481001);
pub const KSNODETYPE_HEADPHONES: GUID = GUID::from_u128(0xDFF21CE2_F70F_11D0_B917_00A0C9223196);
pub const KSNODETYPE_HEADSET: GUID = GUID::from_u128(0xDFF21DE2_F70F_11D0_B917_00A0C9223196);
pub const KSNODETYPE_HEAD_MOUNTED_DISPLAY_AUDIO: GUID =
    GUID::from_u128(0xDFF21CE3_F70F_11D0_B917_00A0C9223196);
pub const KSNODETYPE_INPUT_UNDEFINED: GUID = GUID::from_u128(0xDFF21BE0_F70F_11D0_B917_00A0C9223196);
pub const KSNODETYPE_LEGACY_AUDIO_CONNECTOR: GUID = GUID::from_u128(0xDFF21FE4_F70F_11D0_B917_00A0C9223196);
pub const KSNODETYPE_LEVEL_CALIBRATION_NOISE_SOURCE: GUID =
    GUID::from_u128(0xDFF220E1_F70F_11D0_B917_00A0C9223196);
pub const KSNODETYPE_LINE_CONNECTOR: GUID = GUID::from_u128(0xDFF21FE3_F70F_11D0_B917_00A0C9223196);
pub const KSNODETYPE_LOUDNESS: GUID = GUID::from_u128(0x41887440_C558_11D0_8A2B_00A0C9255AC1);
pub const KSNODETYPE_LOW_FREQUENCY_EFFECTS_SPEAKER: GUID =
    GUID::from_u128(0xDFF21CE7_F70F_11D0_B917_00A0C9223196);
pub const KSNODETYPE_MICROPHONE: GUID = GUID::from_u128(0xDFF21BE1_F70F_11D0_B917_00A0C9223196);
pub const KSNODETYPE_MICROPHONE_ARRAY: GUID = GUID::from_u128(0xDFF21BE5_F70F_11D0_B917_00A0C9223196);
pub const KSNODETYPE_MICROPHONE_ARRAY_PROCESSOR: GUID =
    GUID::from_u128(0x830A44F2_A32D_476B_BE97_42845673B35A);
pub const KSNODETYPE_MIDI_ELEMENT: GUID = GUID::from_u128(0x01C6FE66_6E48_4C65_AC9B_52DB5D656C7E);
pub const KSNODETYPE_MIDI_JACK: GUID = GUID::from_u128(0x265E0C3F_FA39_4DF3_AB04_BE01B91E299A);
pub const KSNODETYPE_MINIDISK: GUID = GUID::from_u128(0xDFF220E6_F70F_11D0_B917_00A0C9223196);
pub const KSNODETYPE_MULTITRACK_RECORDER: GUID = GUID::from_u128(0xDFF220F2_F70F_11D0_B917_00A0C9223196);
pub const KSNODETYPE_MUTE: GUID = GUID::from_u128(0x02B223C0_C557_11D0_8A2B_00A0C9255AC1);
pub const KSNODETYPE_MUX: GUID = GUID::from_u128(0x2CEAF780_C556_11D0_8A2B_00A0C9255AC1);
pub const KSNODETYPE_NOISE_SUPPRESS: GUID = GUID::from_u128(0xE07F903F_62FD_4E60_8CDD_DEA7236665B5);
pub const KSNODETYPE_OMNI_DIRECTIONAL_MICROPHONE: GUID =
    GUID::from_u128(0xDFF21BE4_F70F_11D0_B917_00A0C9223196);
pub const KSNODETYPE_OUTPUT_UNDEFINED: GUID = GUID::from_u128(0xDFF21CE0_F70F_11D0_B917_00A0C9223196);
pub const KSNODETYPE_PARAMETRIC_EQUALIZER: GUID = GUID::from_u128(0x19BB3A6A_CE2B_4442_87EC_6727C3CAB477);
pub const KSNODETYPE_PEAKMETER: GUID = GUID::from_u128(0xA085651E_5F0D_4B36_A869_D195D6AB4B9E);
pub const KSNODETYPE_PERSONAL_MICROPHONE: GUID = GUID::from_u128(0xDFF21BE3_F70F_11D0_B917_00A0C9223196);
pub const KSNODETYPE_PHONE_LINE: GUID = GUID::from_u128(0xDFF21EE1_F70F_11D0_B917_00A0C9223196);
pub const KSNODETYPE_PHONOGRAPH: GUID = GUID::from_u128(0xDFF220E8_F70F_11D0_B917_00A0C9223196);
pub const KSNODETYPE_PROCESSING_MICROPHONE_ARRAY: GUID =
    GUID::from_u128(0xDFF21BE6_F70F_11D0_B917_00A0C9223196);
pub const KSNODETYPE_PROLOGIC_DECODER: GUID = GUID::from_u128(0x831C2C80_C558_11D0_8A2B_00A0C9255AC1);
pub const KSNODETYPE_PROLOGIC_ENCODER: GUID = GUID::from_u128(0x8074C5B2_3C66_11D2_B45A_3078302C2030);
pub const KSNODETYPE_RADIO_RECEIVER: GUID = GUID::from_u128(0xDFF220F0_F70F_11D0_B917_00A0C9223196);
pub const KSNODETYPE_RADIO_TRANSMITTER: GUID = GUID::from_u128(0xDFF220F1_F70F_11D0_B917_00A0C9223196);
pub const KSNODETYPE_REVERB: GUID = GUID::from_u128(0xEF0328E0_C558_11D0_8A2B_00A0C9255AC1);
pub const KSNODETYPE_ROOM_SPEAKER: GUID = GUID::from_u128(0xDFF21CE5_F70F_11D0_B917_00A0C9223196);
pub const KSNODETYPE_SATELLITE_RECEIVER_AUDIO: GUID = GUID::from_u128(0xDFF220ED_F70F_11D0_B917_00A0C9223196);
pub const KSNODETYPE_SPDIF_INTERFACE: GUID = GUID::from_u128(0xDFF21FE5_F70F_11D0_B917_00A0C9223196);
pub const KSNODETYPE_SPEAKER: GUID = GUID::from_u128(0xDFF21CE1_F70F_11D0_B917_00A0C9223196);
pub const KSNODETYPE_SPEAKERPHONE_NO_ECHO_REDUCTION: GUID =
    GUID::from_u128(0xDFF21DE3_F70F_11D0_B917_00A0C9223196);
pub const KSNODETYPE_SPEAKERS_STATIC_JACK: GUID = GUID::from_u128(0x28E04F87_4DBE_4F8D_8589_025D209DFB4A);
pub const KSNODETYPE_SRC: GUID = GUID::from_u128(0x9DB7B9E0_C555_11D0_8A2B_00A0C9255AC1);
pub const KSNODETYPE_STEREO_WIDE: GUID = GUID::from_u128(0xA9E69800_C558_11D0_8A2B_00A0C9255AC1);
pub const KSNODETYPE_SUM: GUID = GUID::from_u128(0xDA441A60_C556_11D0_8A2B_00A0C9255AC1);
pub const KSNODETYPE_SUPERMIX: GUID = GUID::from_u128(0xE573ADC0_C555_11D0_8A2B_00A0C9255AC1);
pub const KSNODETYPE_SURROUND_ENCODER: GUID = GUID::from_u128(0x8074C5B2_3C66_11D2_B45A_3078302C2030);
pub const KSNODETYPE_SWMIDI: GUID = GUID::from_u128(0xCB9BEFA0_A251_11D1_A050_0000F8004788);
pub const KSNODETYPE_SWSYNTH: GUID = GUID::from_u128(0x423274A0_8B81_11D1_A050_0000F8004788);
pub const KSNODETYPE_SYNTHESIZER: GUID = GUID::from_u128(0xDFF220F3_F70F_11D0_B917_00A0C9223196);
pub const KSNODETYPE_TELEPHONE: GUID = GUID::from_u128(0xDFF21EE2_F70F_11D0_B917_00A0C9223196);
pub const KSNODETYPE_TELEPHONY_BIDI: GUID = GUID::from_u128(0x686D7CC0_D903_4258_B443_3A3D3580741C);
pub const KSNODETYPE_TELEPHONY_UNDEFINED: GUID = GUID::from_u128(0xDFF21EE0_F70F_11D0_B917_00A0C9223196);
pub const KSNODETYPE_TONE: GUID = GUID::from_u128(0x7607E580_C557_11D0_8A2B_00A0C9255AC1);
pub const KSNODETYPE_TV_TUNER_AUDIO: GUID = GUID::from_u128(0xDFF220EC_F70F_11D0_B917_00A0C9223196);
pub const KSNODETYPE_UPDOWN_MIX: GUID = GUID::from_u128(0xB7EDC5CF_7B63_4EE2_A100_29EE2CB6B2DE);
pub const KSNODETYPE_VCR_AUDIO: GUID = GUID::from_u128(0xDFF220E8_F70F_11D0_B917_00A0C9223196);
pub const KSNODETYPE_VIDEO_CAMERA_TERMINAL: GUID = GUID::from_u128(0xDFF229E6_F70F_11D0_B917_00A0C9223196);
pub const KSNODETYPE_VIDEO_DISC_AUDIO: GUID = GUID::from_u128(0xDFF220EA_F70F_11D0_B917_00A0C9223196);
pub const KSNODETYPE_VIDEO_INPUT_MTT: GUID = GUID::from_u128(0xDFF229E7_F70F_11D0_B917_00A0C9223196);
pub const KSNODETYPE_VIDEO_INPUT_TERMINAL: GUID = GUID::from_u128(0xDFF229E2_F70F_11D0_B917_00A0C9223196);
pub const KSNODETYPE_VIDEO_OUTPUT_MTT: GUID = GUID::from_u128(0xDFF229E8_F70F_11D0_B917_00A0C9223196);
pub const KSNODETYPE_VIDEO_OUTPUT_TERMINAL: GUID = GUID::from_u128(0xDFF229E3_F70F_11D0_B917_00A0C9223196);
pub const KSNODETYPE_VIDEO_PROCESSING: GUID = GUID::from_u128(0xDFF229E5_F70F_11D0_B917_00A0C9223196);
pub const KSNODETYPE_VIDEO_SELECTOR: GUID = GUID::from_u128(0xDFF229E4_F70F_11D0_B917_00A0C9223196);
pub const KSNODETYPE_VIDEO_STREAMING: GUID = GUID::from_u128(0xDFF229E1_F70F_11D0_B917_00A0C9223196);
pub const KSNODETYPE_VOLUME: GUID = GUID::from_u128(0x3A5ACC00_C557_11D0_8A2B_00A0C9255AC1);
pub const KSNOTIFICATIONID_AudioModule: GUID = GUID::from_u128(0x9C2220F0_D9A6_4D5C_A036_573857FD50D2);
pub const KSPROPERTYSETID_ExtendedCameraControl: GUID =
    GUID::from_u128(0x1CB79112_C0D2_4213_9CA6_CD4FDB927972);
pub const KSPROPERTYSETID_PerFrameSettingControl: GUID =
    GUID::from_u128(0xF1F3E261_DEE6_4537_BFF5_EE206DB54AAC);
pub const KSPROPSETID_AC3: GUID = GUID::from_u128(0xBFABE720_6E1F_11D0_BCF2_444553540000);
pub const KSPROPSETID_Acoustic_Echo_Cancel: GUID = GUID::from_u128(0xD7A4AF8B_3DC1_4902_91EA_8A15C90E05B2);
pub const KSPROPSETID_Audio: GUID = GUID::from_u128(0x45FFAAA0_6E1B_11D0_BCF2_444553540000);
pub const KSPROPSETID_AudioBufferDuration: GUID = GUID::from_u128(0x4E73C07F_23CC_4955_A7EA_3DA502496290);
pub const KSPROPSETID_AudioDecoderOut: GUID = GUID::from_u128(0x6CA6E020_43BD_11D0_BD6A_003505C103A9);
pub const KSPROPSETID_AudioEngine: GUID = GUID::from_u128(0x3A2F82DC_886F_4BAA_9EB4_082B9025C536);
pub const KSPROPSETID_AudioGfx: GUID = GUID::from_u128(0x79A9312E_59AE_43B0_A350_8B05284CAB24);
pub const KSPROPSETID_AudioModule: GUID = GUID::from_u128(0xC034FDB0_FF75_47C8_AA3C_EE46716B50C6);
pub const KSPROPSETID_AudioSignalProcessing: GUID = GUID::from_u128(0x4F67B528_30C9_40DE_B2FB_859DDD1F3470);
pub const KSPROPSETID_Bibliographic: GUID = GUID::from_u128(0x07BA150E_E2B1_11D0_AC17_00A0C9223196);
pub const KSPROPSETID_BtAudio: GUID = GUID::from_u128(0x7FA06C40_B8F6_4C7E_8556_E8C33A12E54D);
pub const KSPROPSETID_CopyProt: GUID = GUID::from_u128(0x0E8A0A40_6AEF_11D0_9ED0_00A024CA19B3);
pub const KSPROPSETID_Cyclic: GUID = GUID::from_u128(0x3FFEAEA0_2BEE_11CF_A5D6_28DB04C10000);
pub const KSPROPSETID_DirectSound3DBuffer: GUID = GUID::from_u128(0x437B3411_D060_11D0_8583_00C04FD9BAF3);
pub const KSPROPSETID_DirectSound3DListener: GUID = GUID::from_u128(0x437B3414_D060_11D0_8583_00C04FD9BAF3);
pub const KSPROPSETID_DrmAudioStream: GUID = GUID::from_u128(0x2F2C8DDD_4198_4FAC_BA29_61BB05B7DE06);
pub const KSPROPSETID_DvdSubPic: GUID = GUID::from_u128(0xAC390460_43AF_11D0_BD6A_003505C103A9);
pub const KSPROPSETID_FMRXControl: GUID = GUID::from_u128(0x947BBA3A_E8EE_4786_90C4_8428185F05BE);
pub const KSPROPSETID_FMRXTopology: GUID = GUID::from_u128(0x0C46CE8F_DC2D_4204_9DC9_F58963366563);
pub const KSPROPSETID_Hrtf3d: GUID = GUID::from_u128(0xB66DECB0_A083_11D0_851E_00C04FD9BAF3);
pub const KSPROPSETID_Itd3d: GUID = GUID::from_u128(0x6429F090_9FD9_11D0_A75B_00A0C90365E3);
pub const KSPROPSETID_Jack: GUID = GUID::from_u128(0x4509F757_2D46_4637_8E62_CE7DB944F57B);
pub const KSPROPSETID_Linear: GUID = GUID::from_u128(0x5A2FFE80_16B9_11D0_A5D6_28DB04C10000);
pub const KSPROPSETID_MPEG4_MediaType_Attributes: GUID =
    GUID::from_u128(0xFF6C4BFA_07A9_4C7B_A237_672F9D68065F);
pub const KSPROPSETID_Mpeg2Vid: GUID = GUID::from_u128(0xC8E11B60_0CC9_11D0_BD69_003505C103A9);
pub const KSPROPSETID_OverlayUpdate: GUID = GUID::from_u128(0x490EA5CF_7681_11D1_A21C_00A0C9223196);
pub const KSPROPSETID_RtAudio: GUID = GUID::from_u128(0xA855A48C_2F78_4729_9051_1968746B9EEF);
pub const KSPROPSETID_SoundDetector: GUID = GUID::from_u128(0x113C425E_FD17_4057_B422_ED4074F1AFDF);
pub const KSPROPSETID_Sysaudio: GUID = GUID::from_u128(0xCBE3FAA0_CC75_11D0_B465_00001A1818E6);
pub const KSPROPSETID_Sysaudio_Pin: GUID = GUID::from_u128(0xA3A53220_C6E4_11D0_B465_00001A1818E6);
pub const KSPROPSETID_TSRateChange: GUID = GUID::from_u128(0xA503C5C0_1D1D_11D1_AD80_444553540000);
pub const KSPROPSETID_TelephonyControl: GUID = GUID::from_u128(0xB6DF7EB1_D099_489F_A6A0_C0106F0887A7);
pub const KSPROPSETID_TelephonyTopology: GUID = GUID::from_u128(0xABF25C7E_0E64_4E32_B190_D0F6D7C53E97);
pub const KSPROPSETID_TopologyNode: GUID = GUID::from_u128(0x45FFAAA1_6E1B_11D0_BCF2_444553540000);
pub const KSPROPSETID_VBICAP_PROPERTIES: GUID = GUID::from_u128(0xF162C607_7B35_496F_AD7F_2DCA3B46B718);
pub const KSPROPSETID_VBICodecFiltering: GUID = GUID::from_u128(0xCAFEB0CA_8715_11D0_BD6A_0035C0EDBABE);
pub const KSPROPSETID_VPConfig: GUID = GUID::from_u128(0xBC29A660_30E3_11D0_9E69_00C04FD7C15B);
pub const KSPROPSETID_VPVBIConfig: GUID = GUID::from_u128(0xEC529B00_1A1F_11D1_BAD9_00609744111A);
pub const KSPROPSETID_VramCapture: GUID = GUID::from_u128(0xE73FACE3_2880_4902_B799_88D0CD634E0F);
pub const KSPROPSETID_Wave: GUID = GUID::from_u128(0x924E54B0_630F_11CF_ADA7_08003E30494A);
pub const KSPROPSETID_WaveTable: GUID = GUID::from_u128(0x8539E660_62E9_11CF_A5D6_28DB04C10000);
pub const KSPROPSETID_Wave_Queued: GUID = GUID::from_u128(0x16A15B10_16F0_11D0_A195_0020AFD156E4);
pub const KS_SECURE_CAMERA_SCENARIO_ID: GUID = GUID::from_u128(0xAE53FC6E_8D89_4488_9D2E_4D008731C5FD);
pub const PINNAME_CAPTURE: GUID = GUID::from_u128(0xFB6C4281_0353_11D1_905F_0000C0CC16BA);
pub const PINNAME_CC_CAPTURE: GUID = GUID::from_u128(0x1AAD8061_012D_11D2_B4B1_00A0D102CFBE);
pub const PINNAME_DISPLAYPORT_OUT: GUID = GUID::from_u128(0x21FBB329_1A4A_48DA_A076_2318A3C59B26);
pub const PINNAME_HDMI_OUT: GUID = GUID::from_u128(0x387BFC03_E7EF_4901_86E0_35B7C32B00EF);
pub const PINNAME_IMAGE: GUID = GUID::from_u128(0x38A0CD98_D49B_4CE8_B48A_344667A17830);
pub const PINNAME_NABTS_CAPTURE: GUID = GUID::from_u128(0x29703660_498A_11D2_B4B1_00A0D102CFBE);
pub const PINNAME_PREVIEW: GUID = GUID::from_u128(0xFB6C4282_0353_11D1_905F_0000C0CC16BA);
pub const PINNAME_SPDIF_IN: GUID = GUID::from_u128(0x15DC9025_22AD_41B3_8875_F4CEB0299E20);
pub const PINNAME_SPDIF_OUT: GUID = GUID::from_u128(0x3A264481_E52C_4B82_8E7A_C8E2F91DC380);
pub const PINNAME_VIDEO_ANALOGVIDEOIN: GUID = GUID::from_u128(0xFB6C4283_0353_11D1_905F_0000C0CC16BA);
pub const PINNAME_VIDEO_CAPTURE: GUID = GUID::from_u128(0xFB6C4281_0353_11D1_905F_0000C0CC16BA);
pub const PINNAME_VIDEO_CC: GUID = GUID::from_u128(0xFB6C4289_0353_11D1_905F_0000C0CC16BA);
pub const PINNAME_VIDEO_CC_CAPTURE: GUID = GUID::from_u128(0x1AAD8061_012D_11D2_B4B1_00A0D102CFBE);
pub const PINNAME_VIDEO_EDS: GUID = GUID::from_u128(0xFB6C4287_0353_11D1_905F_0000C0CC16BA);
pub const PINNAME_VIDEO_NABTS: GUID = GUID::from_u128(0xFB6C4286_0353_11D1_905F_0000C0CC16BA);
pub const PINNAME_VIDEO_NABTS_CAPTURE: GUID = GUID::from_u128(0x29703660_498A_11D2_B4B1_00A0D102CFBE);
pub const PINNAME_VIDEO_PREVIEW: GUID = GUID::from_u128(0xFB6C4282_0353_11D1_905F_0000C0CC16BA);
pub const PINNAME_VIDEO_STILL: GUID = GUID::from_u128(0xFB6C428A_0353_11D1_905F_0000C0CC16BA);
pub const PINNAME_VIDEO_TELETEXT: GUID = GUID::from_u128(0xFB6C4288_0353_11D1_905F_0000C0CC16BA);
pub const PINNAME_VIDEO_TIMECODE: GUID = GUID::from_u128(0xFB6C428B_0353_11D1_905F_0000C0CC16BA);
pub const PINNAME_VIDEO_VBI: GUID = GUID::from_u128(0xFB6C4284_0353_11D1_905F_0000C0CC16BA);
pub const PINNAME_VIDEO_VIDEOPORT: GUID = GUID::from_u128(0xFB6C4285_0353_11D1_905F_0000C0CC16BA);
pub const PINNAME_VIDEO_VIDEOPORT_VBI: GUID = GUID::from_u128(0xFB6C428C_0353_11D1_905F_0000C0CC16BA);
pub const PROPSETID_ALLOCATOR_CONTROL: GUID = GUID::from_u128(0x53171960_148E_11D2_9979_0000C0CC16BA);
pub const PROPSETID_EXT_DEVICE: GUID = GUID::from_u128(0xB5730A90_1A2C_11CF_8C23_00AA006B6814);
pub const PROPSETID_EXT_TRANSPORT: GUID = GUID::from_u128(0xA03CD5F0_3045_11CF_8C44_00AA006B6814);
pub const PROPSETID_TIMECODE_READER: GUID = GUID::from_u128(0x9B496CE1_811B_11CF_8C77_00AA006B6814);
pub const PROPSETID_TUNER: GUID = GUID::from_u128(0x6A2E0605_28E4_11D0_A18C_00A0C9118956);
pub const PROPSETID_VIDCAP_CAMERACONTROL: GUID = GUID::from_u128(0xC6E13370_30AC_11D0_A18C_00A0C9118956);
pub const PROPSETID_VIDCAP_CAMERACONTROL_FLASH: GUID =
    GUID::from_u128(0x785E8F49_63A2_4144_AB70_FFB278FA26CE);
pub const PROPSETID_VIDCAP_CAMERACONTROL_IMAGE_PIN_CAPABILITY: GUID =
    GUID::from_u128(0x9D3D7BBF_5C6D_4138_BB00_584EDD20F7C5);
pub const PROPSETID_VIDCAP_CAMERACONTROL_REGION_OF_INTEREST: GUID =
    GUID::from_u128(0x9D12D198_F86C_4FED_B023_5D87653DA793);
pub const PROPSETID_VIDCAP_CAMERACONTROL_VIDEO_STABILIZATION: GUID =
    GUID::from_u128(0x43964BD3_7716_404E_8BE1_D299B20E50FD);
pub const PROPSETID_VIDCAP_CROSSBAR: GUID = GUID::from_u128(0x6A2E0640_28E4_11D0_A18C_00A0C9118956);
pub const PROPSETID_VIDCAP_DROPPEDFRAMES: GUID = GUID::from_u128(0xC6E13344_30AC_11D0_A18C_00A0C9118956);
pub const PROPSETID_VIDCAP_SELECTOR: GUID = GUID::from_u128(0x1ABDAECA_68B6_4F83_9371_B413907C7B9F);
pub const PROPSETID_VIDCAP_TVAUDIO: GUID = GUID::from_u128(0x6A2E0650_28E4_11D0_A18C_00A0C9118956);
pub const PROPSETID_VIDCAP_VIDEOCOMPRESSION: GUID = GUID::from_u128(0xC6E13343_30AC_11D0_A18C_00A0C9118956);
pub const PROPSETID_VIDCAP_VIDEOCONTROL: GUID = GUID::from_u128(0x6A2E0670_28E4_11D0_A18C_00A0C9118956);
pub const PROPSETID_VIDCAP_VIDEODECODER: GUID = GUID::from_u128(0xC6E13350_30AC_11D0_A18C_00A0C9118956);
pub const PROPSETID_VIDCAP_VIDEOENCODER: GUID = GUID::from_u128(0x6A2E0610_28E4_11D0_A18C_00A0C9118956);
pub const PROPSETID_VIDCAP_VIDEOPROCAMP: GUID = GUID::from_u128(0xC6E13360_30AC_11D0_A18C_00A0C9118956);
