import Testing

@testable import Pages

struct QRCodeTests {
    @Test func `a picture has its three corners, and one too long for any is none`() throws {
        let code = try #require(QRCode("otpauth://totp/a?secret=ABC"))
        #expect(code.size >= 21 && (code.size - 17).isMultiple(of: 4) && code.modules.count == code.size * code.size)
        let corner = ["1111111", "1000001", "1011101", "1011101", "1011101", "1000001", "1111111"]
        func square(_ row: Int, _ column: Int) -> [String] {
            (0..<7).map { y in (0..<7).map { x in code.modules[(row + y) * code.size + column + x] ? "1" : "0" }.joined() }
        }
        for (row, column) in [(0, 0), (0, code.size - 7), (code.size - 7, 0)] { #expect(square(row, column) == corner) }
        #expect(QRCode(String(repeating: "å", count: 3_000)) == nil)
    }
}
