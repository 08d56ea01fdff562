import HTTPTypes
import Hummingbird
import NIOCore
import NIOEmbedded
import Testing

@testable import WebServer

struct ClientAddressTests {
    @Test(arguments: [
        ("192.0.2.7", "192.0.2.7"), ("192.0.2.7:4711", "192.0.2.7"), ("2001:db8:1:2:3:4:5:6", "20010db800010002/64"),
        ("[2001:db8:1:2::9]:443", "20010db800010002/64"), ("[2001:db8::1]", "20010db800000000/64"), ("::ffff:192.0.2.7", "192.0.2.7"),
        ("unknown", nil), ("", nil), ("a:b:c", nil), ("_hidden", nil), ("example.se:80", nil),
    ])
    func `an address is read, of IPv6 its network`(text: String, expected: String?) {
        #expect(ClientAddress.network(of: text) == expected)
    }

    @Test func `only what the proxy itself wrote counts, and nobody can write the field from outside`() async throws {
        let channel = NIOAsyncTestingChannel()
        var head = HTTPRequest(method: .get, scheme: "http", authority: "x", path: "/")
        head.headerFields[try #require(HTTPField.Name("Utblick-Client"))] = "10.0.0.1"
        head.headerFields[try #require(HTTPField.Name("X-Forwarded-For"))] = "10.9.9.9, 192.0.2.7"
        let request = Request(head: head, body: RequestBody(buffer: ByteBuffer()))
        #expect(ClientAddress.ofConnection.stamp(request, from: channel).clientAddress == nil)
        let proxied = try #require(ClientAddress(header: "X-Forwarded-For"))
        #expect(proxied.stamp(request, from: channel).clientAddress == "192.0.2.7")
        let other = try #require(ClientAddress(header: "X-Real-IP"))
        #expect(other.stamp(request, from: channel).clientAddress == nil)
        #expect(ClientAddress(header: "no header") == nil)
    }
}
