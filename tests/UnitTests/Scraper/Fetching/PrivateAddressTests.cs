using System.Net;

using DiCoDe.Scraper.Fetching.Http;

namespace DiCoDe.UnitTests.Scraper.Fetching;

[TestFixture]
public class PrivateAddressTests
{
    [TestCase("127.0.0.1")]
    [TestCase("127.8.8.8")]
    [TestCase("10.1.2.3")]
    [TestCase("172.31.255.255")]
    [TestCase("192.168.1.1")]
    [TestCase("169.254.169.254", Description = "where clouds keep their secrets")]
    [TestCase("100.64.0.1")]
    [TestCase("0.0.0.0")]
    [TestCase("255.255.255.255")]
    [TestCase("::1")]
    [TestCase("::")]
    [TestCase("fe80::1")]
    [TestCase("fd00::1")]
    [TestCase("::ffff:127.0.0.1", Description = "IPv4 in IPv6")]
    [TestCase("::127.0.0.1")]
    [TestCase("64:ff9b::10.0.0.1", Description = "IPv4 behind NAT64")]
    [TestCase("2002:7f00:1::", Description = "IPv4 in 6to4")]
    public void These_are_private(string address) => Assert.That(PrivateAddress.Is(IPAddress.Parse(address)), Is.True);

    [TestCase("8.8.8.8")]
    [TestCase("172.32.0.1")]
    [TestCase("192.169.0.1")]
    [TestCase("100.128.0.1")]
    [TestCase("2606:4700::1111")]
    [TestCase("::ffff:8.8.8.8")]
    [TestCase("64:ff9b::8.8.8.8")]
    public void These_are_public(string address) => Assert.That(PrivateAddress.Is(IPAddress.Parse(address)), Is.False);
}
