import Casework
import Foundation
import Funding
import Testing

@testable import Archiving

/// Packages that are written, opened by other programs, and spoilt in every way.
struct ArchiveTests {
    private static let moment = Date(timeIntervalSince1970: 1_799_064_000)

    /// A folder of a test's own with two documents, and the package of them.
    private final class Place {
        let folder: URL
        let package: URL
        let documents: [URL]

        init() throws {
            folder = FileManager.default.temporaryDirectory.appending(path: "utblick-archive-" + UUID().uuidString)
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            package = folder.appending(path: "package.zip")
            documents = ["Beslut å.pdf", "tom.txt"].map { [folder] in folder.appending(path: $0) }
            try Data("%PDF-1.7 beslut".utf8).write(to: documents[0])
            try Data().write(to: documents[1])
            _ = FileManager.default.createFile(atPath: package.path, contents: nil)
            let writer = try ArchiveWriter(package)
            let manifest = try ArchiveTests.manifest(of: documents)
            try writer.add(Array(manifest.json()), as: ArchiveName.manifest)
            try writer.add(Array("<!DOCTYPE html><p>Ärende</p>".utf8), as: ArchiveName.index)
            for (file, document) in zip(documents, manifest.documents) {
                #expect(try writer.add(file, as: document.path) == document.sha256)
            }
            try writer.finish()
        }

        deinit { try? FileManager.default.removeItem(at: folder) }

        /// What is wrong with the package once some of its bytes are others.
        func problems(after change: (inout [UInt8]) -> Void) throws -> [ArchiveProblem] {
            var bytes = [UInt8](try Data(contentsOf: package))
            change(&bytes)
            let spoilt = folder.appending(path: "spoilt.zip")
            try Data(bytes).write(to: spoilt)
            return try VerifyArchive(spoilt).run().problems
        }

        /// Runs Python on the package, with the path in `sys.argv[1]`.
        func python(_ lines: String) throws -> String {
            let process = Process()
            process.executableURL = URL(filePath: "/usr/bin/env")
            process.arguments = ["python3", "-c", lines, package.path]
            let pipe = Pipe()
            process.standardOutput = pipe
            try process.run()
            let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
            process.waitUntilExit()
            #expect(process.terminationStatus == 0)
            return String(decoding: output, as: UTF8.self)
        }
    }

    private static func manifest(of documents: [URL]) throws -> ArchiveManifest {
        let listed = try documents.enumerated().map { index, file in
            let bytes = [UInt8](try Data(contentsOf: file))
            return ArchiveManifest.Document(
                number: index + 1, path: ArchiveName.document(index + 1, named: file.lastPathComponent), name: file.lastPathComponent,
                role: .decision, mediaType: "application/pdf", size: bytes.count, sha256: SHA256.text(of: bytes), step: 1, replaces: nil,
                addedAt: moment, addedBy: "Åsa")
        }
        return ArchiveManifest(
            madeAt: moment, desk: "katrineholm", deskName: "Katrineholm", reference: "UTB-2026-0001", language: .swedish, stage: .archived,
            openedAt: moment, owner: "Åsa", content: .init(title: "Våtmark", summary: "", idea: ""), steps: [], answers: [],
            documents: listed, parts: [], keeping: nil)
    }

    @Test func `a package is whole, and says what is in it`() throws {
        let place = try Place()
        let report = try VerifyArchive(place.package).run()
        #expect(report.problems == [] && report.manifest?.documents.map(\.path) == ["documents/001-Beslut å.pdf", "documents/002-tom.txt"])
        #expect(report.sha256 == SHA256.text(of: [UInt8](try Data(contentsOf: place.package))))
    }

    @Test func `other programs read it, and find the sums right`() throws {
        let place = try Place()
        let told = try place.python(
            """
            import sys, zipfile, hashlib
            with zipfile.ZipFile(sys.argv[1]) as package:
                assert package.testzip() is None
                lines = package.read("SHA256SUMS").decode().splitlines()
                for line in lines:
                    digest, name = line[:64], line[66:]
                    assert hashlib.sha256(package.read(name)).hexdigest() == digest, name
                print(len(lines), package.namelist()[-1])
            """)
        #expect(told == "4 SHA256SUMS\n")
    }

    @Test func `a bit that is flipped anywhere is found`() throws {
        let place = try Place()
        let count = try Data(contentsOf: place.package).count
        for index in 0..<count {
            let problems = try place.problems { $0[index] ^= UInt8(1 << (index % 8)) }
            #expect(!problems.isEmpty, "byte \(index) of \(count)")
        }
    }

    @Test func `a package that is cut anywhere is found`() throws {
        let place = try Place()
        let count = try Data(contentsOf: place.package).count
        for length in stride(from: 0, to: count, by: 7) {
            #expect(try !place.problems { $0.removeLast(count - length) }.isEmpty, "\(length) of \(count)")
        }
        #expect(try place.problems { $0.append(0) } == [.noPackage])
        #expect(try place.problems { $0.insert(0, at: 0) } != [])
    }

    @Test func `what other programs add, take away or change is named`() throws {
        let place = try Place()
        func rewriting(_ body: String, _ last: String = "pass") throws -> [ArchiveProblem] {
            let told = try place.python(
                """
                import sys, zipfile
                source = zipfile.ZipFile(sys.argv[1])
                with zipfile.ZipFile(sys.argv[1] + ".new", "w") as package:
                    for name in source.namelist():
                        content = source.read(name)
                        \(body)
                    \(last)
                print(sys.argv[1] + ".new", end="")
                """)
            return try VerifyArchive(URL(filePath: told)).run().problems
        }
        let added = try rewriting("package.writestr(name, content)", "package.writestr('documents/003-x.pdf', b'x')")
        #expect(added.contains(.added("documents/003-x.pdf")) && !added.contains(.missing("documents/001-Beslut å.pdf")))
        let missing = try rewriting("if not name.startswith('documents/001'): package.writestr(name, content)")
        #expect(missing.contains(.missing("documents/001-Beslut å.pdf")) && !missing.contains(.missing("documents/002-tom.txt")))
        let changed = try rewriting("package.writestr(name, content + (b'!' if name.startswith('documents/001') else b''))")
        #expect(changed.contains(.changed("documents/001-Beslut å.pdf")) && !changed.contains(.changed("documents/002-tom.txt")))
        let unsummed = try rewriting("if name != 'SHA256SUMS': package.writestr(name, content)")
        #expect(unsummed.contains(.missing(ArchiveName.sums)))
    }

    @Test func `sums that were made to fit do not fit the manifest`() throws {
        let place = try Place()
        _ = FileManager.default.createFile(atPath: place.package.path, contents: nil)
        let writer = try ArchiveWriter(place.package)
        try writer.add(Array(Self.manifest(of: place.documents).json()), as: ArchiveName.manifest)
        try writer.add([], as: ArchiveName.index)
        try writer.add(Array("another".utf8), as: "documents/001-Beslut å.pdf")
        try writer.add(Array("put in".utf8), as: "documents/009-x.pdf")
        try writer.finish()
        let problems = Set(try VerifyArchive(place.package).run().problems)
        #expect(
            problems == [
                .contradiction("documents/001-Beslut å.pdf"), .missing("documents/002-tom.txt"), .added("documents/009-x.pdf"),
            ])
    }

    @Test(arguments: ["", "x", "PK", String(repeating: "PK\u{5}\u{6}", count: 40), "<html>"])
    func `what is no package is said to be none`(content: String) throws {
        let place = try Place()
        try Data(content.utf8).write(to: place.package)
        #expect(try !VerifyArchive(place.package).run().problems.isEmpty)
    }

    @Test func `names in a package are short enough for any disk, and never the same`() {
        let long = String(repeating: "å", count: 300)
        #expect(ArchiveName.document(7, named: long + ".pdf").utf8.count <= 210)
        #expect(ArchiveName.document(7, named: long + ".pdf").hasSuffix("å.pdf"))
        #expect(ArchiveName.document(7, named: "a." + long).utf8.count <= 210)
        #expect(ArchiveName.document(1_234, named: "a.pdf") == "documents/1234-a.pdf")
    }
}
