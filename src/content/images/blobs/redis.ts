// Built by scripts/build-images.ts. Change the definition, not this file.
import type { PackedImage } from '../../../sim/registry/catalogue.ts';

export const packed: PackedImage = {
  "repository": "library/redis",
  "tags": [
    "latest",
    "7",
    "7.4",
    "7.4.3",
    "7-bookworm",
    "bookworm"
  ],
  "index": "sha256:73f4530a8ef5d109893a53ebc5db30368d27ba06638c3a88a312069c198f6d5a",
  "content": {
    "sha256:8421e89a6cf09e38de3b0201adf2a15dfeb9920f6e1d24f661c6d1bc022c5c0c": {
      "mediaType": "application/vnd.oci.image.layer.v1.tar+gzip",
      "base64": "H4sIAAAAAAACA+2dXW/iRhSGc82voPSmrRTM+AsJKRdVE7Ur7SZVulup6kU0tidgYTzIHzj59z02CWo+VbyZk+nyvloFG0xg8/qZczxzZhyl+ZFpTUjT6bR7JD1+7LZFMBHu1Pe2z9PRk6OhW5eFY/oL1mUlC/pI438FOxVpXTkc/gfBHv6HU296NAw4/gAH7n+iNqbt7+N/ELjwn0Oqiq303wf/bP7LrFJFLqt0o0oTJ8Pe/gvhBhT/4f87+C+b5bvnf8KnTcr/nLsE0FkZ+Fbw/97/REWpzK82qihTbSDbbg0Off8V/8PH/PvUXAxZPDlw/4U7FmJwoP95aMv/ejk3mQTun/9N/bb9R/xn9L/9MY6v5+PkzU+FHvmfPxHw/738T3S8VAVj/CfYH/rvBi3/iP/mtZbV4ljdxFmdqGGXb5cLWaj2HHB+Grz06krm9Cqi57fB/7zQ9dpw/H+Nf2ruH8f/0KX+P/BvXgX1/89uZpPZIJFqpXPaFrMBXXPThjsbNE1znMhK0p7nzQZ1SdeI7SETekOuuxOHdqm71vNnaA/+p/zr8rhQmZKlsmT8T9Aj8e+Ox13MydLI3HdE/uesZVk2yfu1/54fPB3/Rf8Pb/s/mXWbzvZn2+kayXLx76ggZnc720SwjRG7LSfXmZ6n+S5yuLPu9ecPehhV6N/uCWcjC4f2nnlTriOd3O6izfbn3ZN0UK5u0rJSOX35J29FM/+iFnqlbBz/d9H/wyKKrcY/o0/9T9iO/9wFf/hvTiuVpNJwA9Cj/3cSeOCfxf/cePlXr/qPKep/WKTXlvofwn8OrQvq6GXwP9i3/pOu/+A/z/UfS/7/1PdX/acuAfjP4X+d29j+h/QA/xnU9pNYd/0nJp5H8b+7/jP9BQ/d/8LK+v+QSgLBP4f/t0ZKvr82/wsF2n8WVas1h/9iv/4/4h/1XyxqQ6yV7T/yfzb/26Eyy/p/vbb+H/7z+f/3e/pPg32P/A8Etf8Y/zev77+LVKabRMXLYVSXt5G+wXD5AfJvboJdr/ovIWj+r+swzE5E+78r9rGm/RcTl0qC0f6j/YeY+I9lZU/+R+XlPvX/gX/wD/Hwn9gW/8E/+IfY+FfxQlvFP+Z/gH+Ij/98Y1X+H1L/D/gH/xAP/9cyMzX9tw//3hTjP+AfYuN/XihjS4D0yf899P+Df4iN/4Uuq1yujKQA+/NPwvU/+IfY+E8Nr/+yZ/0XTQAE/+Af4uJ/mWaZVfk/1v8D/xAb/1lpVfyfIv8H/xAf/wbvsPIf+BdP4z/yf3b+23MA8B8o/8skfcMl/782//fb+Z/gH/Ef4uF/XaR5dW0N/938f/AP/iEm/g0uAN+n/g/1P+Af4uO/WJn7DPT/gX/Ibv5LZVf8DzD+B/4hPv6Nzf7ttf5rEFD+75qclAz+H/qfKWMF4L36fzH/C+0/xMZ/pUpjC8D0qf8KsP4D+If4+Nd1bCrX6hP/qSQE/IN/iIv/ojY1/RvxH/xDlvNfm5r82ff6H/O/wT/Exn8Tm/uMXuO/dP8f8A/+ISb+F1quUmvifxBi/gf4h1j4z9LIvvs/Ef+4/xOf/7o8LlSmpIlFAFuDQ99/0X83fLL+j+dh/JdFv1+eff7819X5z5/OTkanKkplPvz1/IvzMc3rm6Fwhz9EWi8bXax+HA2eP2o0+PPs8o8PF+dXH05PRsLd7bc7D95/f9wvF6dn3e+6f21A70y6Xzv47eLT2dWXy48no0VVrcuZ4zRNM96+ONbF3BkhPr01/zqWmcEI0KP9D6lcCO0/q//m7gK5t//U/+fDf2b/zWWBvfzH/T/Z/G9vsW/yAqBH+x/4uP83n/8LWSi74v+0rf+E/+a1kVbe/zugS0L4z+R/LOOFZfyHLvhn89/G/r92/Uf4z+d/sl7OTZ0EPfJ/NwD/fP5rY9b35h/Xf3z+V6u1af/FXvP/yP92/Q/4D0EQZE7/AK3T+j4AxgAA",
      "publicSize": {
        "packed": 28227259,
        "unpacked": 74806272
      }
    },
    "sha256:803a1cc1e9d42499f883db46bcbdd81a5af53f1e3d42f39ee9ad7d42ef5c2c85": {
      "mediaType": "application/vnd.oci.image.layer.v1.tar+gzip",
      "base64": "H4sIAAAAAAACA+1UWW7DIBD1N6foBSo2L/LcBheUWGogAlynt++AI5Sm+U3aKjyxzAwzYhHvmfhGd94tx+Z+YIi+bfOMuJ4Zl7zhHWMC+8AlxodeiOaF3fFMBUuIyuOWj9jrD8I7F+EEDIhW5uAs2hzINCdDAFnX9VWrqNCTEsgSjA8phWGBdfnjoNt3nWyBeKPntDqOI5Anfc//hsT/owph1b/H/5aLa/4PA6/8fyj/GWSTbiMKAJ1U2F+qAoezQ5fgaUgaUSxq3bvbzbYoh4C8fjvpu6pgKwH6oTxF70aRdZPTn0VttvEcxCRrTnOIxuLhf5ReClPqQPfuYOgWznfFm1YtqKioeC58AfNnopcADAAA",
      "publicSize": {
        "packed": 1100,
        "unpacked": 4300
      }
    },
    "sha256:30caf12ea99ef0da7d799a451415036ba7ef5c3baacca4e928f3684669d2e847": {
      "mediaType": "application/vnd.oci.image.layer.v1.tar+gzip",
      "base64": "H4sIAAAAAAACAytLLNLPyUzSTynITtcvSk3JLNYrSEzOTkxPLWagFjAAAjMTEzANBOg0EJgzGJoaGBgBsbmhMYOBobGBmTGDggHVXIAHlBaXJBYBnUIPuwYhKKlKSSxJ5Bqhvh8Fo2AUjIKRCwAuVWbOAAgAAA==",
      "publicSize": {
        "packed": 864000,
        "unpacked": 3100000
      }
    },
    "sha256:ce9c138128a730ee9bc4e42e34cb748cbc0309e90120c085c8642fa6de44532e": {
      "mediaType": "application/vnd.oci.image.layer.v1.tar+gzip",
      "base64": "H4sIAAAAAAACAystLtLPyU9OzNFPyszTT88vLmWgOjAAAnNTUzANBOi0gYGRIYOhKZACYnNDYwYDQ0NjExMGBQPqOwUTlBaXJBYBnUIPuwYhUFZMSs3JL09JTc5WAMU+1wgNh1EwCkbBKBhpAACv2pAmAAgAAA==",
      "publicSize": {
        "packed": 1105000,
        "unpacked": 2360000
      }
    },
    "sha256:dc64e344d05799dacf1cbb62676825451aa1bba05ec71d57d61c72e44d0d6dd5": {
      "mediaType": "application/vnd.oci.image.layer.v1.tar+gzip",
      "base64": "H4sIAAAAAAACA+2UzQoCIRSFXfcUE61j/B2fZ3SEJBlBs6m3zyYIcj8WeT+QgysvXr6TYuiVnXt98suMtgFnpBBrZsrEmHJERI58JGEIE8zJgDq80TwfpHgZQx6lxls/yGGvjPPLZPS5Uynelb/tGv2KJnn677we3doCwUw2HrWzlf0fCv8p5RL8r+3/e/vQAE37H024mlDRf0YK/1m+gP/f8f+1fagAAACA/+YBCa3kVQAQAAA=",
      "publicSize": {
        "packed": 16300000,
        "unpacked": 36700000
      }
    },
    "sha256:74ca6ef44578ddd5bba6eebbd71b52e5210b4e8ab66a65491c361b2eaaa27481": {
      "mediaType": "application/vnd.oci.image.layer.v1.tar+gzip",
      "base64": "H4sIAAAAAAACA0tJLEnUZ6AtMAACc1NTEG1obmKOTMMAg6GpgYEREJsbGgPFzcxNTRgUTGnsLjAoLS5JLAJaSQ+7RsEoGAWjYBABALUdi6EABgAA",
      "publicSize": {
        "packed": 98,
        "unpacked": 0
      }
    },
    "sha256:1f2b0e48dc6cd5666cd4e0e2e52d63ff3945e83faba95f7f23f8e0a1fd0cf47d": {
      "mediaType": "application/vnd.oci.image.layer.v1.tar+gzip",
      "base64": "H4sIAAAAAAACA2MYBaNgFIxYAAAur7XvAAQAAA==",
      "publicSize": {
        "packed": 32,
        "unpacked": 0
      }
    },
    "sha256:7fc833a8c7392d94a3f9077f917d6f32dba5aaebcde011860aea0bb647977d6f": {
      "mediaType": "application/vnd.oci.image.layer.v1.tar+gzip",
      "base64": "H4sIAAAAAAACA+2Rz0rEMBDGe56nGKss7kLaVLfkUASfwavsoaZTG1wSyaT+AR/eNOtFLx4Ky8L2B+EjM9/wDczIvtw73e7LJ2PLzukX8oJs8J+vzthQ8JDNRkZUXSeN/FV5o1RW1VHjU9VtJqvtVtUZyvnR/zNyaH1c5RhZJ8jlRTo8D8AUUBCAbpkwv6pyNBYQxQa/cFNoZ/s1Jo9AT51hweTfyEfrfY5NA8StBjA9Ph6m737bdrhapda16VCM68kgcddgGGjK0YN7tygeDlNYxBJ9kMZnx+NPbUqC3gCkRvqd6dUWFhYW5vMNfoNBMwAIAAA=",
      "publicSize": {
        "packed": 573,
        "unpacked": 661
      }
    },
    "sha256:26f57a120738e7737f48a23e754587368c378afa0a2cf81b7598a92d911a7981": {
      "mediaType": "application/vnd.oci.image.config.v1+json",
      "text": "{\"architecture\":\"amd64\",\"config\":{\"ExposedPorts\":{\"6379/tcp\":{}},\"Env\":[\"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\",\"GOSU_VERSION=1.17\",\"REDIS_VERSION=7.4.3\"],\"Entrypoint\":[\"docker-entrypoint.sh\"],\"Cmd\":[\"redis-server\"],\"Volumes\":{\"/data\":{}},\"WorkingDir\":\"/data\"},\"created\":\"2025-04-24T18:24:11Z\",\"history\":[{\"created\":\"2025-05-20T00:00:00Z\",\"created_by\":\"# debian.sh --arch 'amd64' out/ 'bookworm' '@1747699200'\",\"comment\":\"debuerreotype 0.15\"},{\"created\":\"2025-04-24T18:24:11Z\",\"created_by\":\"RUN /bin/sh -c groupadd -r -g 999 redis && useradd -r -g redis -u 999 redis # buildkit\",\"comment\":\"buildkit.dockerfile.v0\"},{\"created\":\"2025-04-24T18:24:11Z\",\"created_by\":\"RUN /bin/sh -c apt-get install -y --no-install-recommends tzdata # buildkit\",\"comment\":\"buildkit.dockerfile.v0\"},{\"created\":\"2025-04-24T18:24:11Z\",\"created_by\":\"ENV GOSU_VERSION=1.17\",\"comment\":\"buildkit.dockerfile.v0\",\"empty_layer\":true},{\"created\":\"2025-04-24T18:24:11Z\",\"created_by\":\"RUN /bin/sh -c wget -O /usr/local/bin/gosu && chmod +x /usr/local/bin/gosu # buildkit\",\"comment\":\"buildkit.dockerfile.v0\"},{\"created\":\"2025-04-24T18:24:11Z\",\"created_by\":\"ENV REDIS_VERSION=7.4.3\",\"comment\":\"buildkit.dockerfile.v0\",\"empty_layer\":true},{\"created\":\"2025-04-24T18:24:11Z\",\"created_by\":\"RUN /bin/sh -c make && make install # buildkit\",\"comment\":\"buildkit.dockerfile.v0\"},{\"created\":\"2025-04-24T18:24:11Z\",\"created_by\":\"RUN /bin/sh -c mkdir /data && chown redis:redis /data # buildkit\",\"comment\":\"buildkit.dockerfile.v0\"},{\"created\":\"2025-04-24T18:24:11Z\",\"created_by\":\"VOLUME [/data]\",\"comment\":\"buildkit.dockerfile.v0\",\"empty_layer\":true},{\"created\":\"2025-04-24T18:24:11Z\",\"created_by\":\"WORKDIR /data\",\"comment\":\"buildkit.dockerfile.v0\"},{\"created\":\"2025-04-24T18:24:11Z\",\"created_by\":\"COPY docker-entrypoint.sh /usr/local/bin/ # buildkit\",\"comment\":\"buildkit.dockerfile.v0\"},{\"created\":\"2025-04-24T18:24:11Z\",\"created_by\":\"ENTRYPOINT [\\\"docker-entrypoint.sh\\\"]\",\"comment\":\"buildkit.dockerfile.v0\",\"empty_layer\":true},{\"created\":\"2025-04-24T18:24:11Z\",\"created_by\":\"EXPOSE map[6379/tcp:{}]\",\"comment\":\"buildkit.dockerfile.v0\",\"empty_layer\":true},{\"created\":\"2025-04-24T18:24:11Z\",\"created_by\":\"CMD [\\\"redis-server\\\"]\",\"comment\":\"buildkit.dockerfile.v0\",\"empty_layer\":true}],\"os\":\"linux\",\"rootfs\":{\"type\":\"layers\",\"diff_ids\":[\"sha256:3682fab0b220be6102f0d3e5e49c646a4c690ebdc8f766067d3ee364017d2b34\",\"sha256:31719c30be0edd3a2016b55b45593ebcf140f31a3a09a72439359c3f3c7b9af4\",\"sha256:e951a79a0904c512095e95825b05647b5dfb49a121d46b21071a5ac770d9afa1\",\"sha256:f98452883a006850ac8d058b6229a6253179f9ea9367dd46f7e765653f62d686\",\"sha256:bd10c050359e34310298d3de6b12586ecd6db2923c24b7cdbf93cec0f15434a2\",\"sha256:f7aacb9e81b5a40b494fc10c702cad17659490188d750e17ce468e25fcb1bf8d\",\"sha256:5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef\",\"sha256:958755e6cf510a5d6e0cb42fba5f764c0e12351857b1b49459d29d1daa2e561f\"]}}"
    },
    "sha256:b18e2eea26415a95f32feeb8b19921da627045fc3d967e73607913dc242a9e1e": {
      "mediaType": "application/vnd.oci.image.manifest.v1+json",
      "text": "{\"schemaVersion\":2,\"mediaType\":\"application/vnd.oci.image.manifest.v1+json\",\"config\":{\"mediaType\":\"application/vnd.oci.image.config.v1+json\",\"digest\":\"sha256:26f57a120738e7737f48a23e754587368c378afa0a2cf81b7598a92d911a7981\",\"size\":2910},\"layers\":[{\"mediaType\":\"application/vnd.oci.image.layer.v1.tar+gzip\",\"digest\":\"sha256:8421e89a6cf09e38de3b0201adf2a15dfeb9920f6e1d24f661c6d1bc022c5c0c\",\"size\":1479},{\"mediaType\":\"application/vnd.oci.image.layer.v1.tar+gzip\",\"digest\":\"sha256:803a1cc1e9d42499f883db46bcbdd81a5af53f1e3d42f39ee9ad7d42ef5c2c85\",\"size\":276},{\"mediaType\":\"application/vnd.oci.image.layer.v1.tar+gzip\",\"digest\":\"sha256:30caf12ea99ef0da7d799a451415036ba7ef5c3baacca4e928f3684669d2e847\",\"size\":118},{\"mediaType\":\"application/vnd.oci.image.layer.v1.tar+gzip\",\"digest\":\"sha256:ce9c138128a730ee9bc4e42e34cb748cbc0309e90120c085c8642fa6de44532e\",\"size\":118},{\"mediaType\":\"application/vnd.oci.image.layer.v1.tar+gzip\",\"digest\":\"sha256:dc64e344d05799dacf1cbb62676825451aa1bba05ec71d57d61c72e44d0d6dd5\",\"size\":182},{\"mediaType\":\"application/vnd.oci.image.layer.v1.tar+gzip\",\"digest\":\"sha256:74ca6ef44578ddd5bba6eebbd71b52e5210b4e8ab66a65491c361b2eaaa27481\",\"size\":84},{\"mediaType\":\"application/vnd.oci.image.layer.v1.tar+gzip\",\"digest\":\"sha256:1f2b0e48dc6cd5666cd4e0e2e52d63ff3945e83faba95f7f23f8e0a1fd0cf47d\",\"size\":28},{\"mediaType\":\"application/vnd.oci.image.layer.v1.tar+gzip\",\"digest\":\"sha256:7fc833a8c7392d94a3f9077f917d6f32dba5aaebcde011860aea0bb647977d6f\",\"size\":245}]}"
    },
    "sha256:73f4530a8ef5d109893a53ebc5db30368d27ba06638c3a88a312069c198f6d5a": {
      "mediaType": "application/vnd.oci.image.index.v1+json",
      "text": "{\"schemaVersion\":2,\"mediaType\":\"application/vnd.oci.image.index.v1+json\",\"manifests\":[{\"mediaType\":\"application/vnd.oci.image.manifest.v1+json\",\"digest\":\"sha256:b18e2eea26415a95f32feeb8b19921da627045fc3d967e73607913dc242a9e1e\",\"size\":1479,\"platform\":{\"architecture\":\"amd64\",\"os\":\"linux\"}}]}"
    }
  }
};
