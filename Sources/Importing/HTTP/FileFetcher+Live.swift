public import Foundation
import Synchronization

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

extension FileFetcher {
    /// Fetches over the network. Redirects are not followed: a source that moves is a matter for a human.
    ///
    /// - Parameters:
    ///   - timeOut: seconds without a byte before the request is given up.
    ///   - largest: the largest file that is taken, in bytes.
    public static func live(
        userAgent: String = "Utblick/1.0 (EU funding desk for municipalities)", timeOut: TimeInterval = 60, largest: Int = 4 << 30
    ) -> FileFetcher {
        FileFetcher { address, file throws(HTTPFault) in
            guard let scheme = address.scheme?.lowercased(), scheme == "https" || scheme == "http" else {
                throw .impossible("\(address) is not an address on the web")
            }
            guard let handle = try? FileHandle(forWritingTo: file) else { throw .impossible("no file can be made for the answer") }
            defer { try? handle.close() }
            var request = URLRequest(url: address, timeoutInterval: timeOut)
            request.setValue(userAgent, forHTTPHeaderField: "User-Agent")
            let configuration = URLSessionConfiguration.ephemeral
            configuration.timeoutIntervalForRequest = timeOut
            configuration.timeoutIntervalForResource = 3_600
            configuration.httpCookieStorage = nil
            configuration.urlCache = nil
            let collector = AnswerCollector(maximumBody: largest, file: handle)
            let session = URLSession(configuration: configuration, delegate: collector, delegateQueue: nil)
            defer { session.finishTasksAndInvalidate() }
            return try await collector.answer(to: session.dataTask(with: request)).get()
        }
    }
}
