import CVectorLoops
import Foundation

/// Arithmetic of directions among meanings.
///
/// A direction of length 1 is kept in 127ths, a byte each; a product of two such is a cosine in 127²ths.
enum Meaning {
    /// What a cosine of 1 is in products of quantised directions.
    static let unit: Float = 127 * 127

    /// The same direction with length 1; `nil` where there is none.
    static func normalised(_ vector: [Float]) -> [Float]? {
        let length = vector.reduce(0) { $0 + $1 * $1 }.squareRoot()
        return length > 0 && length.isFinite ? vector.map { $0 / length } : nil
    }

    static func quantised(_ vector: [Float]) -> [Int8] {
        vector.map { Int8(max(-127, min(127, ($0 * 127).rounded()))) }
    }

    /// The products of one direction with each row of many.
    static func products(of question: [Int8], with rows: [Int8]) -> [Int32] {
        rows.withUnsafeBytes { products(of: question.map(Int16.init), with: $0) }
    }

    /// The same of rows in a file, and of a question in any whole numbers.
    static func products(of question: [Int16], with rows: UnsafeRawBufferPointer) -> [Int32] {
        guard !question.isEmpty, let start = rows.bindMemory(to: Int8.self).baseAddress else { return [] }
        let count = rows.count / question.count
        return [Int32](unsafeUninitializedCapacity: count) { products, initialised in
            vector_loops_products(products.baseAddress, question, start, question.count, count)
            initialised = count
        }
    }
}
