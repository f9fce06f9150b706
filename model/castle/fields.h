// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/castle/cursor.h"

/// Entries for the tables of castlereader.cpp: a key of the document and the member that it sets.

namespace castello::reading {

template <class T, class M>
T ownerOf(M T::*);

template <auto Member>
using OwnerOf = decltype(ownerOf(Member));

template <auto Member>
constexpr Field<OwnerOf<Member>> field(QStringView key, Presence presence)
{
    return {key, presence, [](const Cursor &cursor, OwnerOf<Member> &target) {
                return read(cursor, target.*Member);
            }};
}

template <auto Member>
constexpr auto required(QStringView key)
{
    return field<Member>(key, Presence::Required);
}

template <auto Member>
constexpr auto optional(QStringView key)
{
    return field<Member>(key, Presence::Optional);
}

/// A whole number within bounds; the member may be optional.
template <auto Member, int Minimum, int Maximum>
constexpr Field<OwnerOf<Member>> integer(QStringView key, Presence presence)
{
    return {key, presence, [](const Cursor &cursor, OwnerOf<Member> &target) {
                int number = 0;
                const bool isGood = readInteger(cursor, Minimum, Maximum, number);
                if (isGood) {
                    target.*Member = number;
                }
                return isGood;
            }};
}

/// A key that the document may have and that Castello does not act on yet: refused, never ignored.
template <class T>
constexpr Field<T> unsupported(QStringView key)
{
    return {key, Presence::Optional, [](const Cursor &cursor, T &) {
                const bool isEmpty = cursor.value().items().isEmpty()
                    && cursor.value().entries().isEmpty() && !cursor.value().isScalar();
                if (!isEmpty) {
                    reportUnsupported(cursor);
                }
                return isEmpty;
            }};
}

} // namespace castello::reading
