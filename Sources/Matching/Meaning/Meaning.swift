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
        rows.withUnsafeBufferPointer { products(of: question, with: UnsafeRawBufferPointer($0)) }
    }

    /// The same of rows in a file.
    static func products(of question: [Int8], with rows: UnsafeRawBufferPointer) -> [Int32] {
        guard !question.isEmpty else { return [] }
        let dimension = question.count
        // Widened once: a product of two 16-bit numbers summed in 32 bits is one instruction of most processors.
        let question = question.map(Int16.init)
        let rows = rows.bindMemory(to: Int8.self)
        return question.withUnsafeBufferPointer { question in
            [Int32](unsafeUninitializedCapacity: rows.count / dimension) { products, count in
                count = rows.count / dimension
                for row in 0..<count {
                    let values = UnsafeBufferPointer(rebasing: rows[row * dimension..<(row + 1) * dimension])
                    var sum: Int32 = 0
                    for index in 0..<dimension { sum &+= Int32(question[index]) &* Int32(values[index]) }
                    products[row] = sum
                }
            }
        }
    }
}
