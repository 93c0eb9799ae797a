#include "src/engine/peer.h"

#include <gtest/gtest.h>

#include "src/engine/device/message.h"

namespace warpsmith {
namespace {

constexpr int kTimeoutMs = 30'000;

// Answers what it is asked; dies, hangs or prints when told to.
constexpr char kEcho[] = R"(
import os, struct, sys, time
source, sink = sys.stdin.buffer, os.fdopen(os.dup(1), "wb")
os.dup2(2, 1)
while size := source.read(8):
    message = source.read(struct.unpack("<Q", size)[0])
    if message == b"die":
        sys.exit("the disk is on fire")
    if message == b"abort":
        os.abort()
    if message == b"hang":
        time.sleep(1000)
    print("not an answer")
    sink.write(size + message)
    sink.flush()
)";

Peer Echo() {
  Result<Peer> peer = Peer::Start({"python3", "-c", kEcho});
  WS_CHECK(peer.ok());
  return std::move(*peer);
}

TEST(PeerTest, AnswersOneMessageAfterAnother) {
  Peer peer = Echo();
  for (const std::string& message : {std::string("a"), std::string(), std::string(5'000'000, '\n')}) {
    Result<std::string> answer = peer.Ask(message, kTimeoutMs);
    ASSERT_TRUE(answer.ok()) << answer.error().message;
    EXPECT_EQ(*answer, message);
  }
}

TEST(PeerTest, OneThatEndsSaysWhy) {
  Peer peer = Echo();
  Result<std::string> answer = peer.Ask("die", kTimeoutMs);
  ASSERT_FALSE(answer.ok());
  EXPECT_EQ(answer.error().message, "the disk is on fire");
  EXPECT_FALSE(peer.alive());
  EXPECT_FALSE(peer.Ask("a", kTimeoutMs).ok());
  peer = Echo();
  EXPECT_TRUE(peer.Ask("a", kTimeoutMs).ok());
}

TEST(PeerTest, OneThatIsKilledOrHangsIsEnded) {
  Peer aborted = Echo();
  EXPECT_NE(aborted.Ask("abort", kTimeoutMs).error().message.find("Abort"), std::string::npos);
  Peer hanging = Echo();
  ASSERT_TRUE(hanging.Ask("a", kTimeoutMs).ok());
  EXPECT_EQ(hanging.Ask("hang", 50).error().message, "no answer within 50 ms");
  EXPECT_FALSE(hanging.alive());
}

TEST(PeerTest, WhatIsNotThereCannotBeStarted) { EXPECT_FALSE(Peer::Start({"/nonexistent/program"}).ok()); }

TEST(MessageTest, WhatIsTooShortIsNotOk) {
  MessageWriter out;
  out.Word(7);
  out.Text("seven");
  MessageReader whole(out.bytes());
  EXPECT_EQ(whole.Word(), 7u);
  EXPECT_EQ(whole.Text(), "seven");
  EXPECT_TRUE(whole.ok());
  MessageReader cut(std::string_view(out.bytes()).substr(0, out.bytes().size() - 1));
  EXPECT_EQ(cut.Word(), 7u);
  EXPECT_EQ(cut.Text(), "");
  EXPECT_FALSE(cut.ok());
}

}  // namespace
}  // namespace warpsmith
