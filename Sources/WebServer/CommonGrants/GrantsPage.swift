import Hummingbird
import Pages
import Synchronization

/// An answer's bytes with what tells them from others, and compressed once somebody wants them so.
final class GrantsPage: Sendable {
    let bytes: [UInt8]
    /// Weak, for the same content may be sent compressed.
    let tag: String
    private let packed = Mutex<[UInt8]?>(nil)

    /// Below this, compressing each time costs less than keeping both.
    private static let smallestKept = 16_384

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        tag = "W/\"\(Asset.hash(bytes))\""
    }

    func response(to request: Request) -> Response {
        var headers = GrantsHeaders.open
        headers[.eTag] = tag
        headers[.cacheControl] = "no-cache"
        headers[.vary] = "Accept-Encoding"
        if Exported.isKnown(tag, by: request) { return Response(status: .notModified, headers: headers) }
        headers[.contentType] = GrantsHeaders.json
        guard bytes.count >= Self.smallestKept, Compression.accepts(request.headers[.acceptEncoding] ?? ""), let packed = try? gzipped()
        else { return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))) }
        headers[.contentEncoding] = "gzip"
        return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: packed)))
    }

    private func gzipped() throws(Compression.NoMemory) -> [UInt8] {
        if let packed = packed.withLock({ $0 }) { return packed }
        let made = try Compression.gzip(bytes)
        packed.withLock { $0 = made }
        return made
    }
}
