import Foundation
import Funding
import TestSupport
import Testing

@testable import Importing

/// Damaged files of every source: they are read or refused, and nothing else.
@Suite struct HostileInputTests {
    private static let cases: [(importer: any ProjectImporter, folder: String, name: String)] = [
        (CordisImporter(), "cordis-xml", "900001.xml"), (CordisImporter(), "cordis-tables", "project.csv"),
        (KohesioImporter(), "kohesio", "SE.csv"), (ErasmusResultsImporter(), "erasmus", "semicolon.csv"),
        (KeepImporter(), "keep", "page.json"), (InterregSwedenImporter(), "interreg", "partners.json"),
        (VinnovaImporter(), "vinnova", "projekt.json"),
    ]

    @Test(arguments: cases.indices)
    func `a damaged file is read or refused`(number: Int) throws {
        let (importer, folder, name) = Self.cases[number]
        let whole = [UInt8](try Data(contentsOf: Fixture(folder).folder.appending(path: name)))
        var chance = SeededGenerator(seed: UInt64(number))
        var (read, refused) = (0, 0)
        for _ in 0..<150 {
            let bytes = damaged(whole, by: &chance)
            do {
                _ = try importer.batches(from: .bytes(Data(bytes), name: name))
                read += 1
            } catch is ImportRefusal {
                refused += 1
            }
        }
        #expect(read + refused == 150 && read > 0)
    }

    @Test func `a damaged archive is read or refused`() throws {
        let whole = [UInt8](HandMadeArchive.zip(try Fixture("cordis-tables").files))
        var chance = SeededGenerator(seed: 99)
        var (read, refused) = (0, 0)
        for _ in 0..<150 {
            do {
                _ = try CordisImporter().batches(from: .bytes(Data(damaged(whole, by: &chance)), name: "c.zip"))
                read += 1
            } catch is ImportRefusal {
                refused += 1
            }
        }
        #expect(read > 0 && refused > 0)
    }

    @Test func `what takes the batches may stop the run`() throws {
        struct Full: Error {}
        for (importer, folder, name) in Self.cases {
            #expect(throws: Full.self) {
                try importer.readProjects(from: try Fixture(folder).input(name), on: .testDay) { _ in throw Full() }
            }
        }
    }

    private func damaged(_ whole: [UInt8], by chance: inout SeededGenerator) -> [UInt8] {
        var bytes = whole
        for _ in 0..<Int.random(in: 1...6, using: &chance) {
            let position = Int.random(in: bytes.indices, using: &chance)
            switch Int.random(in: 0..<4, using: &chance) {
            case 0: bytes[position] = UInt8.random(in: 0...255, using: &chance)
            case 1: bytes.remove(at: position)
            case 2: bytes.insert(contentsOf: Array("\"<>&;,{}[]\n".utf8).shuffled(using: &chance).prefix(3), at: position)
            default: bytes.removeSubrange(position..<min(position + Int.random(in: 1...200, using: &chance), bytes.count))
            }
            if bytes.isEmpty { bytes = [0x20] }
        }
        return bytes
    }
}
