import CLibArchive
import Foundation
import Testing

@testable import Moving

/// Archives that no backup of Utblick's is.
struct HostileBackupTests {
    enum Entry: Sendable {
        case file(String, String)
        case symbolicLink(String, to: String)
        case hardLink(String, to: String)
        case folder(String)
    }

    @Test(
        arguments: [
            [.file("../evil", "x")], [.file("/etc/evil", "x")], [.file("documents/../../evil", "x")], [.file("documents//evil", "x")],
            [.file("documents/./evil", "x")], [.file("documents", "x")], [.file("utblick.sqlite", "x")], [.file("", "x")],
            [.symbolicLink("documents/a", to: "/etc"), .file("documents/a/evil", "x")], [.hardLink("link.key", to: "/etc/passwd")],
            [.hardLink("documents/a", to: "link.key")], [.folder("documents")], [.file("documents/a", "x"), .file("documents/a/b", "x")],
            [.file("link.key", "a"), .file("link.key", "b")],
            [.file("manifest.json", "{}")], [.file("manifest.json", "not JSON")], [.file("link.key", "a")], [],
            [.file("manifest.json", "{}"), .file("link.key", "a")],
        ] as [[Entry]])
    func `is refused, and nothing is written anywhere`(entries: [Entry]) async throws {
        try await withFolder { folder in
            let file = folder.appending(path: "evil.backup")
            try Self.write(entries, to: file)
            let place = DataPlace(
                database: .sqlite(path: folder.appending(path: "data/utblick.sqlite").path), folder: folder.appending(path: "data"),
                linkKey: folder.appending(path: "data/link.key"))
            let verified = try await fault { _ = try VerifyBackup(file).run(temporaryFolder: folder) }
            #expect(verified.kind == .unusable)
            let restored = try await fault { _ = try await RestoreBackup(file, to: place).run() }
            #expect(restored.kind == .unusable)
            #expect(Set(try FileManager.default.subpathsOfDirectory(atPath: folder.path)) == ["evil.backup", "data"])
        }
    }

    @Test func `a file that is no archive at all is refused`() async throws {
        try await withFolder { folder in
            for content in [Data(), Data("hello".utf8), Data(repeating: 0, count: 20_000)] {
                let file = folder.appending(path: "a.backup")
                try content.write(to: file)
                let refused = try await fault { _ = try VerifyBackup(file).run(temporaryFolder: folder) }
                #expect(refused.kind == .unusable, "\(refused)")
            }
            let absent = try await fault { _ = try VerifyBackup(folder.appending(path: "absent")).run(temporaryFolder: folder) }
            #expect(absent.kind == .unusable && absent.description.contains("No such file"))
        }
    }

    /// Packed as a backup is.
    private static func write(_ entries: [Entry], to file: URL) throws {
        let archive = try #require(archive_write_new())
        defer { archive_write_free(archive) }
        archive_write_add_filter_zstd(archive)
        archive_write_set_format_pax_restricted(archive)
        #expect(archive_write_open_filename(archive, file.path) == ARCHIVE_OK)
        for entry in entries {
            let header = try #require(archive_entry_new())
            defer { archive_entry_free(header) }
            archive_entry_set_perm(header, 0o600)
            archive_entry_set_filetype(header, 0o100000)
            var content = ""
            switch entry {
            case .file(let name, let text):
                archive_entry_set_pathname(header, name)
                archive_entry_set_size(header, Int64(text.utf8.count))
                content = text
            case .symbolicLink(let name, let target):
                archive_entry_set_pathname(header, name)
                archive_entry_set_filetype(header, 0o120000)
                archive_entry_set_symlink(header, target)
            case .hardLink(let name, let target):
                archive_entry_set_pathname(header, name)
                archive_entry_set_hardlink(header, target)
            case .folder(let name):
                archive_entry_set_pathname(header, name)
                archive_entry_set_filetype(header, 0o040000)
            }
            archive_write_header(archive, header)
            _ = Array(content.utf8).withUnsafeBytes { archive_write_data(archive, $0.baseAddress, $0.count) }
        }
        #expect(archive_write_close(archive) == ARCHIVE_OK)
    }
}
