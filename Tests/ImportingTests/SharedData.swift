import Foundation

/// Third-party files that may lie beside the repository, never in it.
enum SharedData {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "../shared/data").standardizedFileURL

    /// The file, where it is at hand: beside the repository, or in the place that such files have on a developer's machine.
    static func file(_ name: String) -> URL? {
        [folder, URL(filePath: "/work/shared/data")].map { $0.appending(path: name) }.first {
            FileManager.default.fileExists(atPath: $0.path())
        }
    }
}
