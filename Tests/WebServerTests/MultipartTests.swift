import Foundation
import Testing

@testable import WebServer

/// Forms with files, cut in every way that a network may.
struct MultipartTests {
    private struct Part: Equatable {
        var name: String
        var fileName: String?
        var content: [UInt8] = []
        var hasEnded = false
    }

    private static let type = "multipart/form-data; boundary=\"xyz\""

    /// Reads a form in pieces of so many bytes.
    private static func parts(_ body: [UInt8], type: String = type, step: Int = .max) throws -> [Part] {
        var reader = try MultipartReader(contentType: type)
        var parts: [Part] = []
        var place = 0
        while place < body.count {
            let end = min(body.count, step > body.count ? body.count : place + step)
            for event in try reader.read(body[place..<end]) {
                switch event {
                case .part(let name, let fileName): parts.append(Part(name: name, fileName: fileName))
                case .bytes(let bytes): parts[parts.count - 1].content += bytes
                case .end: parts[parts.count - 1].hasEnded = true
                }
            }
            place = end
        }
        try reader.finish()
        return parts
    }

    private static func body(_ text: String) -> [UInt8] { Array(text.replacing("\n", with: "\r\n").utf8) }

    /// A file that holds what nearly is a boundary.
    private static let tricky = body(
        """
        Preamble that nobody reads
        --xyz
        Content-Disposition: form-data; name="formular"

        abc
        --xyz
        content-disposition: form-data; name="fil"; filename="Åsas \\"plan\\" %22a%22.pdf"
        Content-Type: application/pdf

        %PDF

        --xy
        --xyZ
        -
        --
        \r--xyz
        --xyz
        Content-Disposition: form-data; name="tom"


        --xyz--
        Epilogue
        --xyz
        """)

    @Test func `a form is read the same however its bytes are cut`() throws {
        let whole = try Self.parts(Self.tricky)
        #expect(whole.map(\.name) == ["formular", "fil", "tom"] && whole.allSatisfy(\.hasEnded))
        #expect(whole.map(\.fileName) == [nil, "Åsas \"plan\" \"a\".pdf", nil])
        #expect(whole[0].content == Array("abc".utf8) && whole[2].content.isEmpty)
        #expect(whole[1].content == Self.body("%PDF\n\n--xy\n--xyZ\n-\n--\n\r--xyz").map { $0 })
        for step in 1...80 { #expect(try Self.parts(Self.tricky, step: step) == whole, "pieces of \(step)") }
    }

    @Test func `one that is cut short anywhere is none`() throws {
        let end = try #require(Self.tricky.lastRange(of: Array("--xyz--".utf8))).upperBound
        for count in 0..<end {
            #expect(throws: MultipartReader.Fault.self, "\(count)") { try Self.parts(Array(Self.tricky[..<count])) }
        }
        #expect(try Self.parts(Array(Self.tricky[..<end])).count == 3)
    }

    @Test(arguments: [
        "application/x-www-form-urlencoded", "multipart/form-data", "multipart/form-data; boundary=", "multipart/mixed; boundary=a", "",
        "multipart/form-data; boundary=\"\"", "multipart/form-data; boundary=å", "multipart/form-data; charset=a",
        "multipart/form-data; boundary=" + String(repeating: "a", count: 71),
    ])
    func `what is no form with a file is not begun`(type: String) {
        #expect(throws: MultipartReader.Fault.noBoundary) { try MultipartReader(contentType: type) }
    }

    @Test(arguments: [
        "--xyz\n\nno head\n--xyz--", "--xyz\nContent-Type: text/plain\n\na\n--xyz--", "--xyzabc\n\na\n--xyz--",
        "--xyz\nContent-Disposition: attachment; name=a\n\na\n--xyz--", "--xyz\nContent-Disposition: form-data; filename=a\n\na\n--xyz--",
        "--xyz" + String(repeating: " ", count: 500) + "\n", "--xyz-\n-\n",
    ])
    func `a head without a name is refused`(text: String) {
        #expect(throws: MultipartReader.Fault.wrongHead) { try Self.parts(Self.body(text)) }
    }

    @Test func `heads and parts have limits`() {
        let long = "--xyz\nContent-Disposition: form-data; name=\"" + String(repeating: "a", count: 9_000)
        #expect(throws: MultipartReader.Fault.headTooLong) { try Self.parts(Self.body(long), step: 100) }
        let many = String(repeating: "--xyz\nContent-Disposition: form-data; name=a\n\n\n", count: 101)
        #expect(throws: MultipartReader.Fault.tooManyParts) { try Self.parts(Self.body(many)) }
    }

    @Test(arguments: [
        (#"form-data; name="a"; filename="../../etc/passwd""#, "../../etc/passwd"),
        (#"form-data; name=a; filename="C:\dir\b.pdf""#, #"C:\dir\b.pdf"#),
        (#"form-data; name=a; filename="a\\b""#, #"a\b"#), (#"form-data;name=a;filename=b c ;x"#, "b c"),
        (#"form-data; name="x; filename=no"; FileName="yes"; filename="no""#, "yes"), (#"form-data; name=a; filename="open"#, "open"),
    ])
    func `a file's name is read as browsers and programs write it`(text: String, name: String) {
        #expect(HeaderParameters(text)["filename"] == name)
    }
}
