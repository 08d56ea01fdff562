import CZlib
import Hummingbird
import Pages

/// Sends texts gzipped to those who can read that: a page of matches shrinks to a sixth.
///
/// Pages at a private link and those of staff go as they are: a secret beside text that somebody else chose can be guessed from the compressed
/// length.
struct Compression: RouterMiddleware {
    typealias Context = BasicRequestContext

    /// Below this a gzip frame saves nothing worth its time, in bytes.
    static let smallest = 1_024

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        guard request.method == .get || request.method == .post, Self.accepts(request.headers[.acceptEncoding] ?? ""),
            Self.isText(response.headers[.contentType] ?? ""), !request.uri.path.holdsSecret,
            !WorkAddress.isWork(path: request.uri.path), response.headers[.contentEncoding] == nil,
            let length = response.body.contentLength, length >= Self.smallest
        else { return response }
        response.headers[.contentEncoding] = "gzip"
        let varying = response.headers[.vary] ?? ""
        if !varying.contains("Accept-Encoding") {
            response.headers[.vary] = varying.isEmpty ? "Accept-Encoding" : varying + ", Accept-Encoding"
        }
        response.headers[.contentLength] = nil
        // Every body here is one buffer; should one ever come in parts, each part is a gzip member, which the format allows.
        response.body = response.body.map { buffer in ByteBuffer(bytes: try Self.gzip(Array(buffer.readableBytesView))) }
        return response
    }

    /// zlib has no memory.
    struct NoMemory: Error {}

    /// Whether gzip is named, and not with `q=0`.
    static func accepts(_ header: String) -> Bool {
        header.split(separator: ",").contains { part in
            let pieces = part.split(separator: ";").map { $0.filter { !$0.isWhitespace }.lowercased() }
            guard let name = pieces.first, name == "gzip" || name == "*" else { return false }
            return !pieces.dropFirst().contains { $0 == "q=0" || $0 == "q=0.0" }
        }
    }

    static func isText(_ type: String) -> Bool {
        type.hasPrefix("text/") || type.hasPrefix("image/svg") || type.hasPrefix("application/json")
            || type.hasPrefix("application/problem+json") || type.hasPrefix("application/atom+xml")
            || type.hasPrefix("application/feed+json") || type.hasPrefix("application/xml")
            || type.hasPrefix("application/rdf+xml") || type.hasPrefix("application/jsonl")
    }

    static func gzip(_ bytes: [UInt8]) throws(NoMemory) -> [UInt8] {
        var stream = z_stream()
        guard utblick_gzip_begin(&stream, 6) == Z_OK else { throw NoMemory() }
        defer { deflateEnd(&stream) }
        var input = bytes
        var output = [UInt8](repeating: 0, count: Int(deflateBound(&stream, UInt(input.count))))
        let status = input.withUnsafeMutableBufferPointer { input in
            output.withUnsafeMutableBufferPointer { output in
                stream.next_in = input.baseAddress
                stream.avail_in = UInt32(clamping: input.count)
                stream.next_out = output.baseAddress
                stream.avail_out = UInt32(clamping: output.count)
                return deflate(&stream, Z_FINISH)
            }
        }
        guard status == Z_STREAM_END else { throw NoMemory() }
        return Array(output.prefix(Int(stream.total_out)))
    }
}
