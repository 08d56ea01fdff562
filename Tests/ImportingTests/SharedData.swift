import Foundation

/// Third-party files that may lie beside the repository, never in it.
enum SharedData {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "../shared/data").standardizedFileURL

    /// The file, where it is at hand.
    static func file(_ name: String) -> URL? {
        let file = folder.appending(path: name)
        return FileManager.default.fileExists(atPath: file.path()) ? file : nil
    }
}
