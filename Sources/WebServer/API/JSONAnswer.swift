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
    private let mediaType: String

    init(_ bytes: [UInt8], mediaType: String = "application/json") {
        buffer = ByteBuffer(bytes: bytes)
        // Weak, for the same content may be sent compressed.
        tag = "W/\"\(Asset.hash(bytes))\""
        self.mediaType = mediaType
    }

    convenience init(_ value: JSONValue, mediaType: String = "application/json") {
        self.init(value.bytes, mediaType: mediaType)
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

    /// The answer, or that it is as it was; an answer to something that was sent in a body is kept by nobody.
    ///
    /// - Parameter headers: beside those that every answer has.
    func response(to request: Request, status: HTTPResponse.Status = .ok, headers more: HTTPFields = [:]) -> Response {
        var headers = more
        headers[.contentType] = mediaType
        guard request.method == .get || request.method == .head else {
            headers[.cacheControl] = "no-store"
            return Response(status: status, headers: headers, body: ResponseBody(byteBuffer: buffer))
        }
        headers[.cacheControl] = "public, max-age=\(Self.freshSeconds)"
        headers[.eTag] = tag
        headers[.vary] = "Accept-Encoding"
        if status == .ok, request.knows(tag: tag) { return Response(status: .notModified, headers: headers) }
        guard buffer.readableBytes >= Compression.smallest, Compression.accepts(request.headers[.acceptEncoding] ?? ""),
            let gzipped = try? packed()
        else {
            return Response(status: status, headers: headers, body: ResponseBody(byteBuffer: buffer))
        }
        headers[.contentEncoding] = "gzip"
        return Response(status: status, headers: headers, body: ResponseBody(byteBuffer: gzipped))
    }
}
