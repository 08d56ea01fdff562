public import Foundation

extension HTTPFetcher {
    /// Fetches a whole file or answer, tried again for as long as the fault may pass. It lies in memory: large archives belong in a file.
    ///
    /// - Throws: `ImportRefusal` naming the address without its query, and what the patience's pause throws.
    public func input(from address: URL, patience: Patience = Patience()) async throws -> ImportInput {
        let outcome = try await patience.value { Try(try await answer(HTTPRequest(address: address))) }
        return .bytes(try outcome.value(at: address.placeOnWeb).body, name: address.lastPathComponent)
    }
}
