import Foundation

/// Archives written byte by byte, so that they can hold what no honest program writes.
enum HandMadeArchive {
    /// A zip with its files stored as they are.
    static func zip(_ files: [(name: String, content: String)]) -> Data {
        var body: [UInt8] = []
        var directory: [UInt8] = []
        for file in files {
            let (name, content) = (Array(file.name.utf8), Array(file.content.utf8))
            let common: [UInt8] =
                bytes(20, 2) + bytes(0x0800, 2) + bytes(0, 2) + bytes(0, 4) + bytes(crc(content), 4) + bytes(content.count, 4)
                + bytes(content.count, 4) + bytes(name.count, 2) + bytes(0, 2)
            directory += bytes(0x0201_4B50, 4) + bytes(20, 2) + common + bytes(0, 10) + bytes(body.count, 4) + name
            body += bytes(0x0403_4B50, 4) + common + name + content
        }
        let end =
            bytes(0x0605_4B50, 4) + bytes(0, 4) + bytes(files.count, 2) + bytes(files.count, 2) + bytes(directory.count, 4)
            + bytes(body.count, 4) + bytes(0, 2)
        return Data(body + directory + end)
    }

    /// A tar in the form of POSIX 1988.
    static func tar(_ files: [(name: String, type: Character, content: String)]) -> Data {
        var archive = Data()
        for file in files {
            var header = [UInt8](repeating: 0, count: 512)
            func write(_ text: String, at position: Int) {
                header.replaceSubrange(position..<position + text.utf8.count, with: text.utf8)
            }
            func octal(_ number: Int, _ width: Int) -> String {
                let digits = String(number, radix: 8)
                return String(repeating: "0", count: width - digits.count) + digits
            }
            write(file.name, at: 0)
            write("0000644", at: 100)
            write(octal(file.content.utf8.count, 11), at: 124)
            write("00000000000", at: 136)
            write("        ", at: 148)
            write(String(file.type), at: 156)
            write(file.type == "2" ? "/etc/passwd" : "", at: 157)
            write("ustar", at: 257)
            write("00", at: 263)
            write(octal(header.reduce(0) { $0 + Int($1) }, 6) + "\0 ", at: 148)
            archive += header + Array(file.content.utf8)
            archive += Data(count: (512 - file.content.utf8.count % 512) % 512)
        }
        return archive + Data(count: 1_024)
    }

    private static func bytes(_ number: Int, _ count: Int) -> [UInt8] {
        (0..<count).map { $0 < 8 ? UInt8(truncatingIfNeeded: number >> (8 * $0)) : 0 }
    }

    private static func crc(_ content: [UInt8]) -> Int {
        var value: UInt32 = 0xFFFF_FFFF
        for byte in content {
            value ^= UInt32(byte)
            for _ in 0..<8 { value = value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
        }
        return Int(~value)
    }
}
