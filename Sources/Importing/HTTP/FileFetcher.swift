public import Foundation

/// Fetches large files to disk, so that none lies in memory; a struct of closures, so that a test can feed any.
public struct FileFetcher: Sendable {
    /// Fetches what lies at the address into a file that is there and empty.
    /// - Returns: the answer's status and header fields, without its body.
    public var fetch: @Sendable (_ address: URL, _ file: URL) async throws(HTTPFault) -> HTTPAnswer

    public init(fetch: @escaping @Sendable (URL, URL) async throws(HTTPFault) -> HTTPAnswer) {
        self.fetch = fetch
    }

    /// Fetches a file, tried again from its beginning for as long as the fault may pass, and removes it after `body`.
    ///
    /// - Parameter progress: told when it must wait and ask again.
    /// - Throws: `ImportRefusal` naming the address without its query, and what `body` and the patience's pause throw.
    public func withFile<Result: Sendable>(
        from address: URL, patience: Patience = Patience(), progress: @Sendable (String) -> Void = { _ in },
        _ body: (ImportInput) async throws -> Result
    ) async throws -> Result {
        let folder = FileManager.default.temporaryDirectory.appending(path: "utblick-\(UUID().uuidString)", directoryHint: .isDirectory)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        // The name tells what is in it: outlines name their classification by it.
        let name = address.lastPathComponent.isEmpty || address.lastPathComponent == "/" ? "answer" : address.lastPathComponent
        let file = folder.appending(path: name)
        let place = address.placeOnWeb
        let outcome = try await patience.value(again: { progress("\(place): \($0); asking again") }) {
            try Data().write(to: file)
            return Try(try await fetch(address, file))
        }
        _ = try outcome.value(at: place)
        return try await body(.file(file))
    }
}
