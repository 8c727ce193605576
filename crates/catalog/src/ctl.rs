//! The ASN.1 of a catalog, with Microsoft's object identifiers.
//!
//! The pieces are public: SignedData is RFC 2315's, the trust list and its members are described in the pages on
//! certificate trust lists and in `mssip.h`/`mscat.h` of the SDK (CAT_NAMEVALUE, CAT_MEMBERINFO2,
//! SPC_INDIRECT_DATA). What Inf2Cat puts into them was taken from its published output: the spelling of the
//! attributes (`File`, `OSAttr`, `OS`, `HWID1`), their flags, and the empty links.

use std::time::Duration;

use der::asn1::{Any, BitString, BmpString, Null, ObjectIdentifier, OctetString, SetOfVec, UtcTime};
use der::{Encode, Sequence, Tag, TagNumber, ValueOrd};
use sha2::{Digest, Sha256};

use crate::{Catalog, Error, Kind, Member};

const SIGNED_DATA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.7.2");
const SHA256: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.16.840.1.101.3.4.2.1");
const CTL: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.6.1.4.1.311.10.1");
const CATALOG_LIST: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.6.1.4.1.311.12.1.1");
const CATALOG_LIST_MEMBER2: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.6.1.4.1.311.12.1.3");
const CAT_NAMEVALUE: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.6.1.4.1.311.12.2.1");
const CAT_MEMBERINFO2: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.6.1.4.1.311.12.2.3");
const SPC_INDIRECT_DATA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.6.1.4.1.311.2.1.4");
const SPC_PE_IMAGE_DATA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.6.1.4.1.311.2.1.15");
const SPC_CAB_DATA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.6.1.4.1.311.2.1.25");

/// Attribute is authenticated, replaceable and a string (CRYPTCAT_ATTR_* in mscat.h).
const NAMEVALUE_FLAGS: u32 = 0x1001_0001;
/// Every Windows 10 and 11.
const WINDOWS_10: &str = "2:10.0";

#[derive(Sequence)]
struct ContentInfo {
    content_type: ObjectIdentifier,
    #[asn1(context_specific = "0", tag_mode = "EXPLICIT")]
    content: Any,
}

#[derive(Sequence)]
struct SignedData {
    version: u8,
    digest_algorithms: SetOfVec<Algorithm>,
    content: ContentInfo,
    signer_infos: SetOfVec<Any>,
}

#[derive(Sequence)]
struct TrustList {
    subject_usage: Vec<ObjectIdentifier>,
    list_identifier: OctetString,
    this_update: UtcTime,
    subject_algorithm: Algorithm,
    trusted_subjects: Vec<Subject>,
    #[asn1(context_specific = "0", tag_mode = "EXPLICIT")]
    extensions: Vec<Extension>,
}

#[derive(Clone, PartialEq, Eq, Sequence, ValueOrd)]
struct Algorithm {
    oid: ObjectIdentifier,
    parameters: Null,
}

#[derive(Sequence)]
struct Subject {
    identifier: OctetString,
    attributes: SetOfVec<Attribute>,
}

#[derive(Clone, PartialEq, Eq, Sequence, ValueOrd)]
struct Attribute {
    oid: ObjectIdentifier,
    values: SetOfVec<Any>,
}

#[derive(Sequence)]
struct Extension {
    oid: ObjectIdentifier,
    value: OctetString,
}

#[derive(Sequence)]
struct NameValue {
    name: BmpString,
    flags: u32,
    value: OctetString,
}

#[derive(Sequence)]
struct IndirectData {
    data: TypedData,
    digest: DigestInfo,
}

#[derive(Sequence)]
struct TypedData {
    oid: ObjectIdentifier,
    value: Any,
}

#[derive(Sequence)]
struct DigestInfo {
    algorithm: Algorithm,
    digest: OctetString,
}

pub(crate) fn encode(catalog: &Catalog) -> Result<Vec<u8>, Error> {
    let trust_list = TrustList {
        subject_usage: vec![CATALOG_LIST],
        list_identifier: OctetString::new(identifier(&catalog.members))?,
        this_update: this_update(catalog.time)?,
        subject_algorithm: algorithm(CATALOG_LIST_MEMBER2),
        trusted_subjects: catalog.members.iter().map(subject).collect::<Result<_, _>>()?,
        extensions: extensions(catalog)?,
    };
    let signed_data = SignedData {
        version: 1,
        digest_algorithms: SetOfVec::new(),
        content: ContentInfo { content_type: CTL, content: Any::encode_from(&trust_list)? },
        signer_infos: SetOfVec::new(),
    };
    Ok(ContentInfo { content_type: SIGNED_DATA, content: Any::encode_from(&signed_data)? }.to_der()?)
}

/// Inf2Cat takes a random GUID; ours follows from the files, so that a package can be built twice.
fn identifier(members: &[Member]) -> Vec<u8> {
    let mut hash = Sha256::new();
    members.iter().for_each(|member| hash.update(member.sha256));
    hash.finalize()[..16].to_vec()
}

fn this_update(time: Duration) -> Result<UtcTime, Error> {
    UtcTime::from_unix_duration(Duration::from_secs(time.as_secs())).map_err(|_| Error::Time)
}

fn subject(member: &Member) -> Result<Subject, Error> {
    let attributes = [
        attribute(CAT_MEMBERINFO2, link(2, &[])?)?,
        attribute(CAT_NAMEVALUE, Any::encode_from(&name_value("File", &member.name)?)?)?,
        attribute(CAT_NAMEVALUE, Any::encode_from(&name_value("OSAttr", WINDOWS_10)?)?)?,
        attribute(SPC_INDIRECT_DATA, Any::encode_from(&indirect_data(member)?)?)?,
    ];
    let identifier = OctetString::new(member.sha256)?;
    Ok(Subject { identifier, attributes: SetOfVec::from_iter(attributes)? })
}

fn indirect_data(member: &Member) -> Result<IndirectData, Error> {
    let empty_file = constructed(2, &link(0, &[])?)?;
    let data = match member.kind {
        Kind::Flat => TypedData { oid: SPC_CAB_DATA, value: empty_file },
        Kind::Image => TypedData { oid: SPC_PE_IMAGE_DATA, value: pe_image_data(&empty_file)? },
    };
    let digest = DigestInfo { algorithm: algorithm(SHA256), digest: OctetString::new(member.sha256)? };
    Ok(IndirectData { data, digest })
}

/// SpcPeImageData: the flags (includeResources and includeDebugInfo, historical) and an empty link.
fn pe_image_data(empty_file: &Any) -> Result<Any, Error> {
    let flags = BitString::new(5, [0xa0])?.to_der()?;
    let file = constructed(0, empty_file)?.to_der()?;
    Ok(Any::new(Tag::Sequence, [flags, file].concat())?)
}

fn extensions(catalog: &Catalog) -> Result<Vec<Extension>, Error> {
    let systems = catalog.systems.iter().map(|system| ("OS".to_owned(), system.clone()));
    let ids = catalog.hardware_ids.iter().zip(1..);
    let ids = ids.map(|(id, number)| (format!("HWID{number}"), id.to_ascii_lowercase()));
    systems.chain(ids).map(|(name, value)| extension(&name, &value)).collect()
}

fn extension(name: &str, value: &str) -> Result<Extension, Error> {
    Ok(Extension { oid: CAT_NAMEVALUE, value: OctetString::new(name_value(name, value)?.to_der()?)? })
}

fn name_value(name: &str, value: &str) -> Result<NameValue, Error> {
    let text = value.encode_utf16().chain([0]).flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
    let name = BmpString::from_utf8(name).map_err(|_| Error::Text(name.to_owned()))?;
    Ok(NameValue { name, flags: NAMEVALUE_FLAGS, value: OctetString::new(text)? })
}

fn attribute(oid: ObjectIdentifier, value: Any) -> Result<Attribute, Error> {
    Ok(Attribute { oid, values: SetOfVec::from_iter([value])? })
}

fn algorithm(oid: ObjectIdentifier) -> Algorithm {
    Algorithm { oid, parameters: Null }
}

/// `[number] IMPLICIT` around bytes: a choice's string or nothing.
fn link(number: u32, bytes: &[u8]) -> Result<Any, Error> {
    Ok(Any::new(Tag::ContextSpecific { constructed: false, number: TagNumber(number) }, bytes)?)
}

/// `[number] EXPLICIT` around a value.
fn constructed(number: u32, value: &Any) -> Result<Any, Error> {
    Ok(Any::new(Tag::ContextSpecific { constructed: true, number: TagNumber(number) }, value.to_der()?)?)
}
