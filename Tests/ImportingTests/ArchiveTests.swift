import Foundation
import Testing

@testable import Importing

@Suite struct ArchiveTests {
    private func read(_ bytes: Data, limits: ArchiveLimits = ArchiveLimits()) throws -> [String: String] {
        var found: [String: String] = [:]
        try ImportInput.bytes(bytes, name: "x.zip").forEachEntry(limits: limits) { entry in
            found[entry.name] = String(decoding: try entry.content(limit: 1 << 20), as: UTF8.self)
        }
        return found
    }

    @Test func `zip, tar and plain files give their content`() throws {
        #expect(try read(HandMadeArchive.zip([("a.csv", "1;2"), ("d/b.csv", "åäö")])) == ["a.csv": "1;2", "d/b.csv": "åäö"])
        #expect(try Array(read(HandMadeArchive.zip([("å.csv", "x")])).values) == ["x"])
        let tar = HandMadeArchive.tar([("d/", "5", ""), ("d/a.xml", "0", "<a/>")])
        #expect(try read(tar) == ["d/a.xml": "<a/>"])
        #expect(try read(Data("plain".utf8)) == ["x.zip": "plain"])
        #expect(try read(Data()).isEmpty)
    }

    @Test(arguments: ["../a.csv", "a/../../b", "/etc/passwd", "C:\\a.csv", "..\\a.csv", "a/.."])
    func `a name that leads out of the archive refuses all of it`(name: String) throws {
        let archive = HandMadeArchive.zip([(name, "1"), ("good.csv", "2")])
        let error = #expect(throws: ImportRefusal.self) { try read(archive) }
        #expect(error?.reason == "the name leads out of the archive; the whole archive is refused")
    }

    @Test(arguments: ["1", "2", "3", "6"] as [Character])
    func `links and devices refuse the archive`(type: Character) throws {
        let archive = HandMadeArchive.tar([("a.csv", type, "")])
        let error = #expect(throws: ImportRefusal.self) { try read(archive) }
        #expect(error?.reason == "a link or device in the archive; the whole archive is refused")
    }

    /// 64 MiB of the letter a, by bzip2, in a zip.
    private static let bomb =
        "UEsDBC4AAAAMAAAAIQDEOufSUwAAAAAAAAQLAAAAcHJvamVjdC5jc3ZCWmg5MUFZJlNZwm0q8wFfjgEAoAAACCAAMIBNRkKgJakKgJcxQVkmU1"
        + "n4iR3hAKJ1wQDAACAAAAggACClNBmONUVEJsVFRCeLuSKcKEg+KaQDAFBLAQIuAy4AAAAMAAAAIQDEOufSUwAAAAAAAAQLAAAAAAAAAAAAAACA"
        + "AQAAAABwcm9qZWN0LmNzdlBLBQYAAAAAAQABADkAAAB8AAAAAAA="

    @Test func `a bomb is refused soon, by ratio or size`() throws {
        let bomb = try #require(Data(base64Encoded: Self.bomb))
        var unpacked = 0
        let ratio = #expect(throws: ImportRefusal.self) {
            try ImportInput.bytes(bomb, name: "x.zip").forEachEntry { try $0.forEachBlock { unpacked += $0.count } }
        }
        #expect(ratio?.place == "x.zip: project.csv")
        #expect(ratio?.reason == "unpacks to more than 200 times its size, as only a zip bomb does")
        #expect(unpacked <= 17 << 20)
        let size = #expect(throws: ImportRefusal.self) { try read(bomb, limits: ArchiveLimits(entrySize: 1 << 20, ratio: 1 << 30)) }
        #expect(size?.reason == "more than 1048576 bytes unpacked")
        let content = #expect(throws: ImportRefusal.self) { try read(bomb, limits: ArchiveLimits(ratio: 1 << 30)) }
        #expect(content?.reason == "larger than 1048576 bytes, which no such file of the source is")
        let total = #expect(throws: ImportRefusal.self) {
            let limits = ArchiveLimits(totalSize: 1 << 20, ratio: 1 << 30)
            try ImportInput.bytes(bomb, name: "x.zip").forEachEntry(limits: limits) { try $0.forEachBlock { _ in } }
        }
        #expect(total?.reason == "more than 1048576 bytes unpacked")
    }

    @Test func `too many files and torn archives are refused`() throws {
        let many = HandMadeArchive.zip((0..<20).map { ("\($0).csv", "x") })
        #expect(try read(many).count == 20)
        #expect(throws: ImportRefusal(place: "x.zip", reason: "more than 10 files in the archive")) {
            try read(many, limits: ArchiveLimits(entryCount: 10))
        }
        let long = HandMadeArchive.tar([("a.csv", "0", String(repeating: "long ", count: 1_000))])
        #expect(throws: ImportRefusal.self) { try read(long.prefix(3_000)) }
    }

    @Test func `a file that is not there is refused by its name alone`() throws {
        let file = URL(filePath: "/nowhere/cordis.zip")
        let error = #expect(throws: ImportRefusal.self) { try ImportInput.file(file).forEachEntry { _ in } }
        #expect(error?.place == "cordis.zip")
    }
}
