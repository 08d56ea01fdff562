import Foundation
import Testing

@testable import Mail

/// Messages of random texts, read by Python's `email` and compared with what went in.
struct ReadBackTests {
    struct Address: Decodable, Equatable {
        let name: String
        let address: String
    }

    struct Attachment: Decodable, Equatable {
        let kind: String
        let name: String
        let content: String
    }

    struct Read: Decodable {
        let from: Address
        let to: Address
        let subject: String
        let text: String
        let html: String?
        let seconds: Double
        let fields: [String: String]
        let attachments: [Attachment]
        let defects: [String]
        let longestLine: Int
        let bareLineBreaks: Int
        let linesWithFullStop: Int
        let isASCII: Bool
    }

    @Test func `four hundred messages come back as they went in`() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "utblick-eml-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        var texts = RandomTexts(seed: 5)
        let messages = try (0..<400).map { number in
            let name = texts.line(upTo: 60).trimmingCharacters(in: .whitespaces)
            return try MailMessage.test(
                name: name, subject: texts.line(upTo: 200), text: texts.paragraphs(), html: number % 3 == 0 ? nil : texts.paragraphs(),
                list: number % 2 == 0
                    ? MailList(id: "x.utblick.test", unsubscribe: try #require(URL(string: "https://x.test/\(number)"))) : nil,
                messageID: "m\(number)@x.test")
        }
        for (number, message) in messages.enumerated() { try message.bytes().write(to: folder.appending(path: "\(number).eml")) }
        let read = try readBack(from: folder)
        #expect(read.count == messages.count)
        for (number, message) in messages.enumerated() {
            check(try #require(read["\(number)"]), against: message)
        }
    }

    private func check(_ read: Read, against message: MailMessage) {
        #expect(read.defects.isEmpty && read.bareLineBreaks == 0 && read.linesWithFullStop == 0 && read.isASCII)
        #expect(read.longestLine <= 78)
        #expect(read.subject == message.subject)
        #expect(read.from == Address(name: "Utblick", address: message.from.address))
        #expect(read.to == Address(name: message.to.name ?? "", address: message.to.address))
        // A message of one part ends its last line, whether its text does or not.
        let text = octets(message.text)
        let sent = message.html == nil && text.last != 10 ? text + [10] : text
        let isSame = octets(read.text) == sent && read.html.map(octets) == message.html.map(octets)
        #expect(isSame, "\(message.messageID): the texts differ")
        #expect(read.seconds == message.date.timeIntervalSince1970)
        #expect(read.fields["Message-ID"] == "<\(message.messageID)>")
        #expect(read.fields["Content-Language"] == "sv" && read.fields["Auto-Submitted"] == "auto-generated")
        #expect(read.fields["List-Unsubscribe"] == message.list.map { "<\($0.unsubscribe.absoluteString)>" })
        #expect(read.attachments.isEmpty)
    }

    /// UTF-8 with LF: Swift's own comparison would let å pass for a with a ring.
    private func octets(_ text: String) -> [UInt8] {
        Array(text.utf8).replacing([13, 10], with: [10]).replacing([13], with: [10])
    }

    private func readBack(from folder: URL) throws -> [String: Read] {
        let process = Process()
        process.executableURL = MailServer.folder.appending(path: "python")
        process.arguments = [MailServer.folder.appending(path: "read_messages.py").path, folder.path]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let data = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return try JSONDecoder().decode([String: Read].self, from: data)
    }
}

/// Texts as people write them and as they do not.
struct RandomTexts {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    private static let pieces = [
        "utlysning", "stöd", "Åsa", "ÄÖ", "a\u{30A}", "🦊", "👩‍👩‍👧‍👦", "日本", "=", "=20", "=?utf-8?Q?x?=", ".", "..", "From ", "\t", " ", "  ",
        "\"", "\\", "<b>", ",", ";", "@", "(", ")", "--", "_", "?", "é", "\u{A0}", "\u{FEFF}", "€", String(repeating: "x", count: 90),
        String(repeating: "å", count: 50), "https://example.se/ansök?x=1&y=2",
    ]

    mutating func line(upTo length: Int) -> String {
        var line = ""
        while true {
            let piece = Self.pieces[next(Self.pieces.count)].replacing("\t", with: " ")
            guard line.unicodeScalars.count + piece.unicodeScalars.count <= 1 + next(length) else { return line }
            line += piece + (next(3) == 0 ? " " : "")
        }
    }

    mutating func paragraphs() -> String {
        var text = ""
        for _ in 0..<(1 + next(12)) {
            for _ in 0..<next(14) { text += Self.pieces[next(Self.pieces.count)] + (next(3) == 0 ? " " : "") }
            text += ["\n", "\r\n", "\n\n", "\n.\n", "\r", ""][next(6)]
        }
        return text
    }

    private mutating func next(_ count: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % max(count, 1)
    }
}
