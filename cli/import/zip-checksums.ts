const DIRECTORY_END = 'PK\x05\x06';
const DIRECTORY_ENTRY = 'PK\x01\x02';

/** Where a number of 32 bits is too small, and Zip64 has a larger one. */
const IN_ZIP64 = 0xffffffff;

/**
 * The CRC-32 of each entry of a zip, in the order of its directory: fflate does not tell them.
 * Source: PKWARE, "APPNOTE.TXT - .ZIP File Format Specification" (2022), 4.3.12 to 4.3.16.
 * @throws RangeError where the directory is damaged
 */
export function zipChecksums(zip: Buffer): number[] {
  const end = zip.lastIndexOf(DIRECTORY_END, undefined, 'latin1');
  let place = zip.readUInt32LE(end + 16);
  if (place === IN_ZIP64) place = zip.readUInt32LE(zip.readUInt32LE(end - 12) + 48);
  const checksums: number[] = [];
  while (zip.toString('latin1', place, place + 4) === DIRECTORY_ENTRY) {
    checksums.push(zip.readUInt32LE(place + 16));
    const [name, extra, comment] = [28, 30, 32].map((field) => zip.readUInt16LE(place + field));
    place += 46 + name! + extra! + comment!;
  }
  return checksums;
}
