import Hummingbird
import JSON
import Pages

/// An answer in JSON that programs fetch again and again, and are told when it is as it was.
struct JSONAnswer: Sendable {
    private let buffer: ByteBuffer
    /// The same gzipped, where it is kept for many.
    private let gzipped: ByteBuffer?
    private let tag: String
    private let mediaType: String

    /// - Parameter isKept: whether it is kept and sent many times, so that it is worth compressing at once.
    init(_ bytes: [UInt8], mediaType: String = "application/json", isKept: Bool = false) {
        buffer = ByteBuffer(bytes: bytes)
        gzipped = isKept && bytes.count >= Compression.smallest ? (try? Compression.gzip(bytes)).map { ByteBuffer(bytes: $0) } : nil
        // Weak, for the same content may be sent compressed.
        tag = "W/\"\(Asset.hash(bytes))\""
        self.mediaType = mediaType
    }

    init(_ value: JSONValue, mediaType: String = "application/json", isKept: Bool = false) {
        self.init(value.bytes, mediaType: mediaType, isKept: isKept)
    }

    /// In bytes, with all its forms.
    var size: Int { buffer.readableBytes + (gzipped?.readableBytes ?? 0) }

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
        guard let gzipped, Compression.accepts(request.headers[.acceptEncoding] ?? "") else {
            return Response(status: status, headers: headers, body: ResponseBody(byteBuffer: buffer))
        }
        headers[.contentEncoding] = "gzip"
        return Response(status: status, headers: headers, body: ResponseBody(byteBuffer: gzipped))
    }
}
