import HTTPTypes
import Hummingbird

extension Response {
    /// An answer in JSON that nobody keeps: to what was sent in a body, or what is wrong.
    ///
    /// - Parameter headers: beside those that every such answer has.
    static func json(
        _ bytes: [UInt8], status: HTTPResponse.Status = .ok, mediaType: String = "application/json", headers: HTTPFields = [:]
    ) -> Response {
        var headers = headers
        headers[.contentType] = mediaType
        headers[.cacheControl] = "no-store"
        return Response(status: status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }
}
