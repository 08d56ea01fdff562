import Hummingbird
import JSON
import Pages
import Synchronization

/// An answer in JSON that programs fetch again and again, and are told when it is as it was.
final class JSONAnswer: Sendable {
    private let buffer: ByteBuffer
    /// The same gzipped, once somebody has asked for it.
    private let gzipped = Mutex<ByteBuffer?>(nil)
    private let tag: String

    init(_ bytes: [UInt8]) {
        buffer = ByteBuffer(bytes: bytes)
        // Weak, for the same content may be sent compressed.
        tag = "W/\"\(Asset.hash(bytes))\""
    }

    convenience init(_ value: JSONValue) {
        self.init(value.bytes)
    }

    /// In bytes, room for its other form included.
    var size: Int { buffer.readableBytes * 3 / 2 }

    /// Made once, for everybody who gets the answer.
    private func packed() throws -> ByteBuffer {
        if let made = gzipped.withLock({ $0 }) { return made }
        let made = ByteBuffer(bytes: try Compression.gzip(Array(buffer.readableBytesView)))
        gzipped.withLock { $0 = made }
        return made
    }

    /// Seconds that anybody may keep an answer without asking.
    private static let freshSeconds = 60

    /// The answer, or that it is as it was.
    ///
    /// - Parameter request: a GET, or a HEAD, which whoever calls takes the body away from.
    func response(to request: Request) -> Response {
        var headers: HTTPFields = [
            .contentType: "application/json", .cacheControl: "public, max-age=\(Self.freshSeconds)", .eTag: tag, .vary: "Accept-Encoding",
        ]
        if request.knows(tag: tag) { return Response(status: .notModified, headers: headers) }
        guard buffer.readableBytes >= Compression.smallest, Compression.accepts(request.headers[.acceptEncoding] ?? ""),
            let gzipped = try? packed()
        else {
            return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: buffer))
        }
        headers[.contentEncoding] = "gzip"
        return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: gzipped))
    }
}
