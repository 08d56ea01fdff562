public import Foundation

/// The folder that index files lie in, each named by what it was built from.
public struct IndexFolder: Sendable {
    let folder: URL

    public init(_ folder: URL) {
        self.folder = folder
    }

    func file(_ name: String, fingerprint: UInt64) -> URL {
        folder.appending(path: "\(name)-\(String(fingerprint, radix: 16)).index")
    }

    /// Puts a file in place as a whole, so that no reader meets half of one, and removes those it replaces.
    ///
    /// A process that has an older file mapped keeps it: on the systems Utblick runs on, a removed file lives on until it is closed.
    func write(_ data: Data, named name: String, fingerprint: UInt64) throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let place = file(name, fingerprint: fingerprint)
        try data.write(to: place, options: .atomic)
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        for old in files
        where old.lastPathComponent.hasPrefix(name + "-") && old.pathExtension == "index"
            && old.lastPathComponent != place.lastPathComponent
        {
            try? FileManager.default.removeItem(at: old)
        }
    }
}
