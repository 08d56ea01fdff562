/// Texts as C wants them.
enum CStrings {
    typealias List = UnsafePointer<UnsafePointer<CChar>?>

    /// Two lists of texts, each with a null pointer at its end.
    static func with<Value>(_ first: [String], _ second: [String], _ body: (List?, List?) -> Value) -> Value {
        with(first) { first in with(second) { second in body(first, second) } }
    }

    private static func with<Value>(_ texts: [String], _ body: (List?) -> Value) -> Value {
        var bytes: [CChar] = []
        var starts: [Int] = []
        for text in texts {
            starts.append(bytes.count)
            bytes += text.utf8CString
        }
        return bytes.withUnsafeBufferPointer { buffer in
            let pointers = starts.map { start in buffer.baseAddress.map { $0 + start } } + [nil]
            return pointers.withUnsafeBufferPointer { body($0.baseAddress) }
        }
    }
}
